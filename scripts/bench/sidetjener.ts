import { lagLogg } from '../../src/server/logg.ts';
import { startOffentlig } from '../../src/server/oppstart/start-offentlig.ts';
import { bruktCpu, svarForelder } from './sideprosess.ts';

// Our server in a process of its own, as it runs, its log with it: sidetjener.ts <data> <clock>.
if (import.meta.main) {
  const [data = '', tidspunkt = ''] = process.argv.slice(2);
  const { port } = await startOffentlig(
    { port: 0, vert: '127.0.0.1', data, rolle: 'offentlig', nettadresse: undefined },
    { logg: lagLogg(), klokke: () => new Date(tidspunkt) },
  );
  svarForelder(port, () => bruktCpu());
}
