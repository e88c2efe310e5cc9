import { taLaas } from '../../../src/lager/laas.ts';

/** Takes the lock on the folder it is given, says so, and holds it until it is killed. */
taLaas(process.argv[2] ?? '');
process.stdout.write('tatt\n');
setInterval(() => undefined, 1000);
