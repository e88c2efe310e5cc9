/**
 * Given names in use in Norway. The common ones are facts from Statistics Norway's name statistics (SSB, Navnestatistikk,
 * NLOD 2.0); older Norwegian, Sami and immigrant names are our own addition. One name a word; which names are also
 * ordinary words is said in `tvetydige.ts`.
 */
const LISTE = `
Abdi Abdirahman Abdirashid Abdul Abdulahi Abdulkadir Abdullah Abdullahi Abebe Abel Abraham Abshir Ada Adam Adan Aden
Adnan Adrian Afrim Agathe Agnar Agnes Agnieszka Ahlam Ahmad Ahmed Aicha Áile Ailo Aina Aisha Aiyana Ajay Akmal Aksel
Albert Albertine Aleksander Aleksandr Aleksandra Alemayehu Alexander Alexandra Alf Alfhild Alfhilde Alfred Ali Alia
Alicja Alida Alina Alisha Alma Almaz Alvhild Alvhilde Alaa Amal Amalie Aman Amanda Amanuel Amar Ambia Amin Amina
Aminata Amir Amira Amran Amund Anab Anastasia Anastasiia Anbjørg Ánde Anders Andor Andre André Andrea Andreas Andrej
Andrii Andrine Andrzej Ane Anfinn Angel Anil Anisa Anita Anja Anjali Anker Anlaug Anna Annbjørg Anne Anners Annfrid
Anniken Annilla Annlaug Anton Antonette Aram Are Arif Arild Arjun Arna Arne Arnfinn Arngeir Arnhild Arnlaug Arnold
Arnstein Arnt Arnulf Aron Arta Artem Arthur Artur Arun Arve Arvid Arwa Asad Asbjørg Asbjørn Asgeir Asha Ashraf Asif
Ask Aslak Aslat Aslaug Asle Asma Asta Aster Astri Astrid Atle Aud Audhild Audun August Aurora Axel Ayan Ayanle Ayse
Ayşe Ayaan Aziz Aziza Azra Babak Bahar Bahram Barbara Bartosz Bashir Basma Beata Beate Behzad Bendik Benedicte
Benedikte Bengt Benjamin Bent Bente Bereth Berge Bergliot Bergljot Berhane Berit Bernard Bernhard Bernt Berta Bertha
Berthe Besim Bilal Bilan Binh Biret Birger Birgit Birgitte Birk Bjarne Bjarte Bjørg Bjørn Bjørnar Blanka Bo Bodil
Bogdan Bojan Borghild Borgny Bozena Bożena Brage Brede Brit Britt Brynhild Brynjar Burhan Børge Børre Bård Camilla
Carl Caroline Carsten Casper Catarina Cathrine Cato Cecilie Chandra Charlotte Chaudhry Christian Christina Christine
Christopher Cuong Dag Dagfinn Dagmar Dagny Dagrun Damian Dan Daniel Danuta Dariusz Darya Daud David Dejan Dennis
Deqa Desideria Desta Didrik Dilan Dimitri Diyar Dmytro Dominik Dorota Dorothea Dragan Duc Dung Dusan Ebba Edel Edgar
Edith Edmund Edmunn Edvard Edvin Edyta Egil Ehsan Eilif Einar Einride Eirik Eirin Eivind Ekaterina Eldbjørg Eldrid
Elen Elena Elfrid Elham Eli Elias Elida Elin Eline Elisa Elisabet Elisabeth Elise Elizabeth Ella Elle Ellen Elling
Ellinor Elliot Ellisiv Elna Elsa Else Elvira Eman Embla Emil Emilia Emilian Emilie Emily Emina Emine Emma Emre Emrik
Endre Enver Erik Erland Erle Erlend Erling Ermias Erna Ernst Eskil Eskild Espen Ester Esther Eufemia Eugen Eva
Evelyn Even Evy Ewa Fabian Fadi Fadumo Fahad Faisal Falk Farah Fardowsa Farhad Farhan Farhiya Fariba Farid Farida
Fatemeh Fathi Fathia Fatima Fatma Fatmata Fatou Fatuma Fawzia Febel Felix Feruz Fevzi Fia Figen Fiken Filip Filsan
Finn Fiona Fionette Firas Florina Fowsia Frank Fred Freddy Fredrik Fredrikke Freweini Frid Frida Fridtjof Frithjof
Fritz Frode Frøydis Gabriel Gard Gaute Gebre Geir Geirmund Genet Georg Gerd Gerdina Gerhard Ghulam Gina Gine Girma
Gisle Gjermund Gjertru Gjertrud Gjøril Glenn Godtfred Goran Gorm Gracjan Grazyna Greta Grete Gretha Grethe Grissilde
Gro Gry Grzegorz Gudbrand Gudmund Gudny Gudrun Gullik Gulsen Gunda Gunhild Gunleif Gunn Gunnar Gunnhild Gunnlaug
Gunnvor Gunvald Gunvor Guri Guro Gustav Guttorm Gyda Gøran Habib Habiba Habtom Hadi Hadia Hagbart Haile Haldis
Halfdan Halgeir Halima Halina Hallgeir Hallvard Halstein Halvar Halvard Halvor Hamda Hamid Hamida Hamsa Hamza Hana
Hanan Hani Hanna Hannah Hanne Hans Hansine Harald Haris Harriet Harry Hassan Hauk Hawa Hayat Hedda Hedvig Hege Heidi
Heine Helen Helena Helene Helga Helge Helle Henning Henny Henriette Henrik Henry Herborg Herdis Herman Hermann
Hermine Hermod Hevin Hibo Hieu Hild Hilda Hilde Hildegunn Hildur Hilmar Hiwa Hjalmar Hjørdis Hoa Hodan Holger
Hossein Huda Hugo Hulda Hung Huong Husain Hussein Hye Håkon Haakon Håvard Iben Ibrahim Ida Idar Idil Idris Idun
Ifrah Igor Ihor Ilhan Ilona Ilyas Iman Imran Ina Inayat Ine Inga Ingar Inge Ingebjørg Ingebor Ingeborg Ingebrigt
Inger Ingerid Ingfrid Inghild Ingjerd Ingolf Ingrid Ingunn Ingvald Ingvar Ingvild Iqra Iren Irena Irene Irfan Irina
Iris Iryna Isabel Isabell Isabella Isak Iselin Ismahan Ismail Issát Isaac Ivan Ivana Ivar Iver Ivona Iwona Izabela
Jacek Jacob Jadwiga Jakob Jakub Jalal Jamal Jamila Jan Jane Janne Jannicke Janusz Jarand Jarl Jarle Jaroslaw
Jarosław Jasmin Jasmina Javed Jawad Jeanette Jelena Jenny Jens Jensenetta Jensenette Jensine Jensinne Jermine Jertru
Jertrud Jerzy Jesper Jessine Jette Jettelene Jo Joachim Joakim Joanna Joar Jofrid Johan Johanna Johanne Johannes
Johnny Jolanta Jon Jonas Jonatan Jonathan Jonny Joralf Jorid Jorun Jorunn Jose Josef Josefine Jostein Jovana Jovnna
Jozef Józef Judith Julia Julian Juliane Julie Julius June Jørgen Jørn Kadir Kai Kaia Kaja Kamal Kamil Kamila Kamilla
Kamran Karen Kari Karianne Karim Karima Karin Karina Karine Karl Karolina Karoline Karrar Karstein Karsten Kaspar
Kasper Katarina Katarzyna Kateryna Kathrine Kato Katrine Kavitha Kazimierz Ken Kenneth Kent Ketil Kevin Khadija
Khadra Khaled Khalid Khalil Khanh Kidane Kim Kine Kinga Kiran Kirsten Kirsti Kjartan Kjell Kjellaug Kjersti Kjetil
Klara Klaus Knut Kokila Kolbein Kolbjørn Konrad Konstanse Kris Krishna Kristen Kristian Kristin Kristina Kristine
Kristoffer Krystyna Krzysztof Kumar Kurt Kyrre Kåre Kaare Laila Lan Lars Lasse Laura Laurentia Laurits Lauritz Layla
Lea Leah Leander Leif Leila Leiv Lena Lene Leo Leon Leonard Leszek Levi Leyla Liam Liban Liliana Lill Lillian Lilly
Lina Linda Line Linea Linh Linn Linnea Linus Lisa Lisbeth Lise Liss Liv Live Ljiljana Lone Long Lorentz Lotte Louise
Louvise Lovise Lucas Lucyna Ludvig Ludvik Luise Lukas Lukasz Łukasz Lul Luna Luwam Lydia Lykke Lyudmila Maciej
Madeleine Madelen Mads Magda Magdalena Magdalene Magna Magnar Magne Magnhild Magnus Mahad Maham Mahdi Mahmoud Mahmud
Mai Maia Maiken Maja Majid Malene Malgorzata Małgorzata Malik Malin Malmfrid Malvin Mamadou Manal Manuela Marcin
Marcus Marek Maren Máret Margaret Margareth Margit Margot Margret Margreta Margrete Margrethe Margunn Mari Mariam
Mariana Mariann Marianne Marie Marielle Marina Marion Marit Marita Marius Mariusz Mariya Markus Marlene Marta Marte
Martha Marthe Martin Martine Marwa Maryam Maryan Maryna Mateusz Mathea Matheo Mathias Mathilde Matias Matilde Mats
Mattis Maud Maya Mebrahtu Medhanie Mehdi Mehmet Mehret Melad Merete Merethe Merhawi Meron Mette Mia Michael Michal
Michał Michelle Mie Mihaela Mihkkal Mikael Mikal Mikkel Milad Milan Mildrid Milla Mille Mina Minh Mio Mira Mirela
Miriam Miroslav Miroslaw Mirosław Modolf Mohamad Mohamed Mohammad Mohammed Mohamoud Mohsen Moktar Mona Monica Monika
Mons Morten Mubarak Muhamed Muhammad Muhammed Muhubo Mukhtar Muna Munir Mursal Musa Muse Mustafa Mykhailo Mykola
Målfrid Naciye Nadeem Nadia Nadifa Naima Najib Najma Nam Nanna Narges Narve Nasir Nasra Nasrin Natalia Natalie
Nataliia Natalya Nathalie Naveed Nazanin Nebojsa Negin Nga Ngoc Nguyet Nhung Nicholas Nicklas Nicolai Niels Nihal
Niillas Niklas Nikola Nikolai Nikoline Nils Nimo Nina Njål Noah Noor Noora Nora Norah Normann Norvald Nour Noura
Novak Nura Nuray Nurten Oda Odd Oddbjørg Oddbjørn Oddgeir Oddlaug Oddmund Oddny Oddrun Oddvar Oddveig Odin Oksana
Ola Olaf Olai Olaug Olav Olava Ole Oleg Oleh Oleksandr Oleksandra Olena Olga Oline Oliver Olivia Olof Oluf Olve Omar
Omer Ommund Osama Oscar Oskar Osman Osvald Othilie Ottar Otto Ove Palmer Parisa Parveen Patrick Patrycja Paul Paula
Paulina Pauline Pawel Paweł Peder Pedro Per Perline Pernille Petar Peter Petra Petronelle Petter Pham Philip Phuong
Pia Piotr Pooja Pradeep Prakash Preben Priya Przemyslaw Przemysław Pål Paal Qadar Quang Quoc Rabia Radoslaw Radosław
Rafal Rafał Ragla Ragna Ragnar Ragnhild Ragnvald Rahel Rahim Rahma Raja Rajesh Rakel Ram Ramin Ramla Rana Randi
Rania Rannveig Ranveig Rasheed Rashid Rasmus Ravdna Ravi Raymon Raymond Raza Rebecca Rebekka Rebwar Reem Refik
Regine Reidar Reidulf Reidun Reinert Remi Renate Reza Richard Rigmor Rikard Rikitsa Rikke Risten Rita Riyad Roald
Roar Robel Robert Robin Roger Rojin Rolf Roman Ronald Ronja Ronny Rosa Rosine Roy Roya Roza Ruben Rudolf Runar Rune
Ruqia Ruth Rutt Rønnaug Saba Sabah Sabina Sabir Sabrin Sacdiya Sadia Sadiq Safia Saga Sagal Sahar Sahra Said Saima
Sajid Sakarias Salah Saleh Salem Salim Salma Salman Salwa Samer Samia Samina Samir Samira Samsam Samson Samuel Sana
Sandeep Sander Sandra Sanjay Sanna Sara Sára Sarah Saranya Sayed Sead Sebastian Selam Selma Semere Senait Sergey
Serhii Severin Shabana Shahid Shahin Shahzad Shakir Shamsa Shankar Sharmarke Sharmila Shazia Shirin Shirwan Shukri
Sidsel Sigbjørn Sigfrid Sigmund Signe Signy Sigri Sigrid Sigrun Sigrunn Sigurd Sigvald Sigvart Sigve Siham Sihaam
Silje Simen Simion Simon Simret Sindre Siri Siss Sissel Siv Sivakumar Sivert Siw Sjur Slavica Slawomir Sławomir
Snezana Snorre Sofia Sofie Sofiia Sol Solbjørg Solfrid Solrun Solvei Solveig Sondre Sonja Sophia Sophie Soran Sorin
Stanislaw Stanisław Stefan Stefania Steffen Stein Steinar Steinulf Stella Sten Stephen Stian Stig Stina Stine Storm
Ståle Sucaad Sufian Suhail Sulaiman Suleiman Sultan Sumaya Sunna Sunniva Suresh Susan Susanne Svanhild Svein
Sveinung Sven Svend Svenn Sverre Svetlana Svitlana Syed Sylvi Sylvia Synne Synnøve Synøve Szymon Sølvi Søren Saad
Tahir Tamara Tanja Tarald Tariq Tarjei Tatiana Tatjana Teklit Teodor Terese Terje Tesfay Tesfaye Tetiana Thanh Thao
Thea Theodor Therese Thi Thomas Thor Thora Thoralf Thorbjørn Thore Thorleif Thorstein Thorvald Thuy Tigist Tilde Tim
Tina Tine Tiril Tobias Tollef Tom Tomas Tomasz Tomine Tommy Tone Tonje Tor Tora Toralf Torbjørg Torbjørn Tord Tordis
Tore Torfinn Torgeir Torgrim Torgunn Torhild Toril Torild Torill Torjus Torkel Torkjell Torleif Torleiv Tormod
Torolf Torstein Torunn Torvald Torvid Tove Tran Trang Trine Trinh Trond Trude Truls Trygve Trym Tsegay Tuan Tung
Turi Turid Tuva Tuyet Tyra Ubah Ulf Ulla Ulrik Ulrikke Umar Umer Una Unn Unni Urszula Usman Uzma Valborg Valdemar
Van Vanja Vasyl Vebjørn Vegar Vegard Vengel Vera Veronica Veronika Veslemøy Vetle Vibeke Victor Victoria Vidar Viet
Vigdis Viggo Viktor Viktoria Viktoriia Vilde Vilhelm Vilja Viljar Villiam Vimala Vinh Vivi Vivian Vladimir Volodymyr
Vår Waleed Walid Walter Waqas Warsame Wasim Wenche Wieslaw Wiesław Wiktoria William Wioletta Witold Wojciech Xuan
Yahya Yaqub Yared Yasin Yasir Yasmin Yasmine Yevhen Ylva Yngvar Yngve Yngvild Yohannes Yonas Yordanos Yosef Youssef
Yuliia Yuriy Yusra Yusuf Yvonne Zahid Zahida Zahra Zainab Zaki Zara Zaynab Zbigniew Zdzislaw Zeinab Zewdi Zeynab
Zeynep Ziad Zofia Zoran Zubair Zuzanna Zygmunt Øistein Øivind Ørjan Ørnulf Øystein Øyunn Øyvind Øyvor Åge Aage Ågot
Aagot Ånund Åsa Åse Aase Åshild Åslaug Åsmund Aasmund Åsne Åsta Aasta
`;

/** In lower case. */
export const FORNAVN: ReadonlySet<string> = new Set(LISTE.toLowerCase().split(/\s+/u).filter(Boolean));
