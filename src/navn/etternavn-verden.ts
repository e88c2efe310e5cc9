/**
 * Surnames that came to Norway from other countries, our own list: in a Norwegian text they are hardly ever anything but
 * a person's name, so that one alone says that a person is named.
 */
const LISTE = `
Abdi Abdirahman Abdulahi Abdulkadir Abdullah Abdullahi Abdulle Abebe Abshir Abukar Adan Addo Aden Afzal Ahmad Ahmadi
Ahmed Ahmeti Akhtar Akram Al-Jaberi Al-Sayed Alavi Alemu Ali Alic Aliyev Alizadeh Amiri Andriienko Anjum Anwar Araya
Arif Arshad Asghar Ashraf Asif Aslam Awad Awale Ayub Aziz Azizi Babić Baig Bajwa Bakr Balasubramaniam Barre Bashir
Begum Behrami Berhane Berisha Bhatti Boateng Bojić Bondarenko Butt Chaudhary Chaudhry Cheema Dabrowski Dąbrowski
Dahir Danko Demir Desta Dhaliwal Dhillon Diallo Diriye Doan Dogan Doğan Duale Dudek Duong Dutkiewicz Elezi Elmi
Faqiri Farah Fernandez Gashi Gebre Gebremariam Gebremedhin Georgescu Ghafoor Ghebremeskel Ghebremichael Gomez
Gonzalez Grabowski Grewal Guled Gutierrez Haidari Haile Haji Hakimi Halili Hamad Hamid Hamidi Haque Hashemi Hashi
Hassan Hassani Haydari Hernandez Hersi Hirsi Hoang Hodzic Hodžić Hoti Hoxha Hrytsenko Huang Husain Husein Hussain
Hussaini Hussein Huynh Ibrahim Ibrahimi Ikram Ilić Iqbal Ismail Ivanov Ivanova Jabbar Jafari Jamal Jankauskas
Jankowski Javed Jibril Jimale Jovanovic Jovanović Kaczmarek Kahsay Kamal Kamara Kaminski Kamiński Karimi Kaur
Kazimierczak Kazlauskas Khalid Khalif Khalil Khan Khanal Kidane Kovač Kovacs Kovalchuk Kovalenko Kowalczyk Kowalski
Kozlowski Kozłowski Krasniqi Kravchenko Krawczyk Krishnan Kulasingam Kumar Kunac Kwiatkowski Lâm Lê Lewandowski
Lysenko Mahamed Mahamoud Mahamud Mahmood Mahmoud Mahmud Majeed Majid Malik Mansoor Markovic Marković Masood Mazur
Mehari Mehmedović Mehmood Mekonnen Melnyk Michalak Mirza Moallim Mohamad Mohamed Mohammad Mohammadi Mohammed
Mohamoud Mohamud Moradi Mughal Muhammad Muhammed Muhumed Mukhtar Munir Mustafa Mustafić Nadeem Nawrocki Nazari Ngo
Nguyen Nguyễn Niazi Nikolić Noori Nowak Nowakowski Olszewski Ortiz Osman Osmani Ozturk Patel Pavlenko Perera
Petrenko Petrov Petrova Pham Phan Pietrzak Piotrowski Popescu Popovic Popović Qureshi Rahimi Rahman Rahmani Rajput
Ramadani Ramanathan Ramirez Rashid Rasool Rauf Raza Rehman Reyes Rezaei Rezai Rodriguez Rossi Rudenko Sadiq Saeed
Sahin Şahin Salah Saleem Saleh Salihu Sanchez Selmani Selvarajah Sepehri Shabani Shah Shahid Shaikh Sharif Sharifi
Sharma Shehu Sheikh Sherzad Shevchenko Siddiqui Singh Sivakumar Sivanesan Sokolov Stankevicius Subramaniam Suleiman
Sultani Syed Szymanski Szymański Tadesse Tahir Tesfay Tesfaye Thapa Thevarajah Tkachenko Tran Trần Trinh Truong
Tsegay Ullah Usman Vargas Võ Warsame Weldu Wisniewski Wiśniewski Wojciechowski Wojcik Wójcik Woldu Wong Xhemajli
Yang Yasin Yildirim Yilmaz Yıldırım Yılmaz Yohannes Yusuf Yusufi Zafar Zajac Zając Zakharchenko Zaman Zeqiri Zhang
Zielinski Zieliński Ziemba Özdemir Öztürk
`;

/** In lower case. */
export const ETTERNAVN_VERDEN: ReadonlySet<string> = new Set(
  LISTE.toLowerCase().split(/\s+/u).filter(Boolean),
);
