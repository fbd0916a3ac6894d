/**
 * First names in Latin script, by gender. They show that a name is a person's, and whether «he» or «she» can refer to that person. The
 * lists were generated once from the name lists in @faker-js/faker 10.6.0 (MIT; locales en, en_GH, en_IN, en_NG, en_ZA, en_NP, fr_SN, de,
 * fr, es, es_MX, nl, sv, da, nb_NO, fi, pl, cs_CZ, hu, ro, hr, sr_RS_latin, sl_SI, lv, pt_BR, pt_PT, id_ID, tr, it, ru, uk; Cyrillic names
 * are romanised). Arabic, Persian, Turkish, Hebrew, Indian, Chinese, Korean and African names were added by hand, and words with another
 * common meaning were removed. Names that men have in one country and women in another, such as «Andrea», are in neither list but in the third.
 */
const FEMALE = `
Aadrika Aaliyah Aanandinii Aaratrika Aarya Aasa Aasha Aashritha Aatmaja Aba Abani Abby Abena Abhaya Abibatou Abigail Aby Ada Adaeze Adaugo Adela
Adelaida Adele Adelina Adeline Adina Adriana Adrienne Adwitiya Adwoa Afanasia Afia Afua Agafya Agata Agnes Agrata Agustina Ahafia Ahalya Ahapia Ahata
Ahilya Ahnesa Ahnia Ahrypyna Aida Aileen Aimee Aisha Aishani Aishwarya Akiko Akinyi Akofa Akorfa Akos Akosua Akshainie Akshata Akshita Akua Akula
Akulina Akumaa Akunna Alana Alberta Albina Alda Alejandra Aleksandra Alena Alessandra Alessia Alevtina Alevtyna Alexa Alexandra Alexandrea Alexandrine
Alexanne Alfreda Alia Alice Alicia Alida Alima Alina Alisa Alisha Alison Aliya Aliyah Alla Allison Alvina Alyssa Ama Amal Amalia Amanda Amara Amaya
Ambar Amber Amelia Amelie Ami Amie Amina Aminat Aminata Aminu Amira Amodini Amrita Amritambu Amy Amélie Ana Anabel Anabela Anala Anamika Ananda
Anandamayi Ananta Anasooya Anastasia Anasuya Anatolia Aneta Anfisa Angela Angelica Angelina Angeline Angie Anhelina Anica Anila Anita Anja
Anjali Anjushree Anjushri Anka Ann Anna Annabel Annabell Annabelle Annalena Annapurna Anne Annette Annie Anshula Antoinette Antonia Antonina Antonyda
Anuja Anusuya Anwesha Anzhela Anzhelika Apollinaria Apollonia Apsara Araceli Arame Ariadna Ariana Ariane Arianna Arielle Arkadia Artemia Aruna Arya
Asha Aslesha Assunta Asta Astou Astrid Atieno Atreyee Atreyi Atta Audrey Augusta Augustina Aung Aurelia Aurora Aurore Ava Avani Avantika
Avrelia Avrora Awa Awesi Ayana Ayebatari Ayelet Ayla Aylin Ayushmati Ayşe Azalia Aïcha Aïda Aïssa Aïssata Aïssatou Baaba Baala Baidehi Baijayanti
Balamani Banna Barbara Basanti Beata Beatrice Beatriz Belinda Bella Benazir Berenice Bernadette Bernice Berta Beth Bethany Betty Beverly Bhaanumati
Bhadra Bhagirathi Bhagwanti Bhagwati Bhamini Bhanumati Bhargavi Bhavani Bhilangana Bianca Bianka Bibiana Billie Biloslava Bilva Bilwa Bilyana Bineta
Binta Bintou Blahovista Blanca Blanche Bobbie Bohdana Bohuslava Bojana Boleslava Boryslava Bozhena Božena Brandi Branka Brenda Bridget Brigita
Brigitte Britt Bronislava Brooke Bruna Buddhana Calista Camila Camilla Candace Candice Candida Cara Carina Carla Carlota Carlotta Carmela
Carmen Carole Caroline Carolyn Casandra Cassandra Caterina Catherine Cathy Cecile Cecilia Celia Celine Chakrika Chanda Chandani Chandi Chandini
Chandira Chandni Chandrabhaga Chandrakala Chandrakin Chandramani Chandrani Chandraprabha Chandraswaroopa Chandravati Chapala Charlene Charlotte
Charumati Charvi Chatura Chelsea Chelsey Cherechi Cheryl Cheyenne Chiamaka Chimamanda Chinyere Chitrali Chitramala Chitrangada Chizoba Chloe
Christelle Christina Christine Christy Chrystia Cindy Claire Clara Clarissa Claudia Claudine Clementina Clotilde Colleen Comfort Condoleezza Cora
Coralie Corazon Cordelia Cornelia Coumba Courtney Cristina Cynthia Daevi Daevika Dagmar Daisy Daksha Dakshayani Daleslava Dalia Dalila Damaris
Damayanti Daniela Danielle Daphne Daria Dariana Darshwana Darya Daryna Daryslava Deanna Debbie Deborah Debra Deeksha Deepali Deepika Deeptimayee
Deeptimoyee Defne Delfina Delia Delphine Denise Desiree Devangana Devani Devasree Devi Devika Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhara
Dharani Dharitri Dhatri Diana Diane Dianna Dianne Diarra Dieynaba Diksha Dilma Dina Dipali Divya Diyana Dobromyla Dobromyra Dobromysla Dobroslava
Dobrynka Doleslava Dolores Dolyana Domenica Donna Dora Dorcas Doris Dorotea Dorothea Dorothy Draga Draupadi Dulari Durga Durgeshwari Débora Ebba
Ebiere Eda Edith Edna Eduarda Eileen Ekaparnika Ekaterina Ela Elaine Elakshi Elda Eleanor Elena Eleonora Eliabeth Eliana Elif Elina Elisa Elisabeth
Elise Eliza Elizabeth Elizaveta Ella Ellen Eloisa Eloise Elsa Else Elsie Elvira Elza Elène Ema Emanuela Emelie Emely Emilia Emilie Emily Emine Emma
Emmy Enakshi Erica Erika Erma Erna Ernestina Ernestine Esha Eshana Eshita Esi Esmeralda Esperanza Estela Estella Estelle Ester Estera Esther Ethel
Eugenia Eulalia Eunice Eva Evdokia Evelina Eveline Evelyn Evfrosinia Evgenia Evie Evpraksia Ewa Fabiana Fabiola Faina Fanny Fanta Fatemeh Fatim Fatima
Fatimata Fatma Fatou Fatoumata Fay Faye Fedora Fekla Felicia Felicita Feodosia Fevronia Filipa Filomena Fily Fiona Flavie Flora Florine Folake
Francesca Francisca Frida Frieda Funmi Gabriela Gabriella Gabrielle Gabrijela Gail Galina Gautami Gayatri Gayle Geeta Geetanjali Gemine Gemini Gemma
Georgette Georgiana Georgina Geraldine Gerda Gertrude Ghada Gifty Gilda Gina Giorgia Giovanna Girija Girja Gita Gitanjali Giulia Glafira Glenda Golda
Gordana Graca Gracie Graciela Greta Gretchen Gudrun Gwen Haby Hailey Hala Halyna Hamsini Hana Hanan Hanna Hannabel Hannah Harinakshi Harita Harriet
Hawa Hayley Hazel Heather Heema Heidi Helen Helena Helene Helga Henriette Herta Hilda Hillary Himadri Himani Hiranya Hortense Huda Ida Ifeoma Ifunanya
Ilona Iman Imani Imelda Ina Indira Ines Ingrid Ingrida Inka Inna Innesa Iraida Irena Irene Irina Iris Irma Iryna Isabel Isabela Isabell Isabella
Isabelle Isioma Iva Ivana Ivanka Ivanna Ivy Izabela Izabella Jacinda Jacinthe Jackie Jacqueline Jacquelyn Jada Jadranka Jaimini Jana Jane Janet Janice
Janina Jasmin Jasmina Jasna Jayda Jazmin Jeanette Jeanne Jenna Jennie Jennifer Jenny Jessica Jette Jill Jiwon Joana Joann Joanna Joanne Joelle
Johanna Jolayemi Jolie Josefa Josefina Josephine Josie Joyce Juana Juanita Judith Judy Julia Juliana Julie Julieta Justina Justine Jyoti Jyotsana
Júlia Kadiatou Kaja Kali Kalinda Kalpana Kalyani Kalyna Kama Kamala Kamila Kamla Kanchan Kanishka Kanti Kara Karen Karina Karla Karolina Karoline
Kashyapi Kassandra Katarina Kate Kateryna Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Katrine Katy Kayla Kaylee Kayleigh Keiko Kellie
Kersti Khadidiatou Khadija Khady Kharytyna Khoudia Khrystya Khrystyna Kiana Kiara Kimberly Kiné Kira Kirsten Klara Klavdia Krentta Krista
Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Ksenia Kumari Kumuda Kupava Kvitka Kvitoslava Kyra Lada Laila Lakshmi Lala Lalita Lana
Lara Larisa Larissa Larysa Laura Lauren Lauriane Laurie Laurine Lavanya Laverne Lavinia Lawrencia Laxmi Layla Lea Leah Leann Leda Leela Leigh Leila
Lela Lelia Lena Leni Leona Leonie Leonor Leonora Leontina Lesya Leticia Letitia Lexi Lexie Leyla Lia Liana Lidia Lidija Lila Lili Lilia Lilian Liliana
Lilla Lillian Lilly Lily Lina Linda Lindiwe Lindsay Ling Linn Linnea Lisa Liv Livia Liz Liza Lois Lola Lora Lorena Lorene Lorenza Loretta Lori Lorna
Lorraine Louisa Louise Lourdes Luana Lubna Lucia Lucie Lucienne Lucille Lucy Luisa Luiza Lukia Luna Luz Lydia Lykera Lynda Lynette Lynn Lynne Lyubava
Lyubomyla Lyubomyra Lyuborada Lyuboslava Lyubov Lyubyslava Lyudmila Lyudmyla Lyudomyla Mabel Macy Madeleine Madeline Madhuri Mae Maeve Mafalda Magali
Magda Magdalena Maggie Maguette Mahsa Maia Maida Maja Malala Malati Malika Malin Malti Malva Malvina Mamata Mandaakin Mandakini Mandy Mangala Mangalya
Mani Manisha Manjusha Manuela Mara Marcela Marcella Marcia Maren Marfa Margaret Margarita Margot Marguerite Maria Mariam Mariama Mariana Marianna
Marianne Marica Marichka Marie Marika Marilyn Marina Marisa Marisol Marième Marjorie Marlen Marlene Marta Martha Martina Martine Mary Maryam Maryana
Maryna Marème Masih Mathilde Matilda Matilde Maud Maureen Mawuena Mawusi Maxine Maya Mayawati Mayra Mayya Maï Maïmouna Mechyslava Meena Meenakshi
Meera Megan Megawati Meghan Mei Melania Melanie Melany Melina Melinda Melisa Melissa Melody Menaka Menka Meral Merav Meryem Mette Mia Micaela Michaela
Michelle Mila Milana Milena Militsa Millicent Mina Minakshi Minerva Minji Mira Miranda Mireille Mirela Miriam Mirka Mohana Mohini Mokryna Molly Mona
Monica Monika Monique Monserrat Motrya Mstyslava Mulyani Muriel Mylodara Myloslava Myra Myrna Myroslava Nada Nadezhda Nadia Nadine Naina Najat Naledi
Nalini Nancy Naomi Narges Nasrin Natalia Natalie Nataliya Natalya Natasha Nataša Nathalie Natália Neda Nela Nellie Nelya Nemyra Neva Nevena Ngozi
Nguyễn Nia Nichole Nicole Nika Nikki Nila Nimakoah Nina Ninel Nirmala Nisa Nkechi Nkosazana Noemi Nola Nomvula Nona Nonna Nora Norma Noura Novella
Néné Obioma Oby Octavia Ofelia Ohnyana Ojaswini Oksana Oktyabrina Oleksandra Olena Olesya Olga Olha Olimpia Olimpiada Olive Olivia Omana Omawunmi
Omolara Onome Oormila Opalina Opaline Ophelia Oresta Oriyana Oryna Oryslava Orysya Otilia Oumou Padma Palazhka Pam Pamela Parisa Parvati Pascale
Patricia Paula Paulette Paulina Pauline Pavlina Pelageya Pelaheya Pelahia Penda Penelope Petra Phoebe Pia Pilar Polina Polyana Poornima Potishana
Pramila Prasanna Praskovya Pratibha Preity Prema Priscilla Priya Priyala Priyanka Prudence Purnima Pushti Rachael Rachel Rachida Radha Radmila
Radoslava Rafaela Rageshwari Rageswari Raina Raisa Rajinder Ramaa Ramata Ramatoulaye Ramona Rania Raquel Rasha Rasheedah Rati Rebeca Rebecca Rebeka
Regina Rekha Renata Renee Retno Rhonda Rina Risa Rita Roberta Robyn Rochelle Rocio Rohana Rokhaya Roksolana Romana Romena Romina Rosa Rosalia Rosalie
Rosalinda Rosanna Roselyn Rosemarie Rosemary Rosie Rostyslava Roxanne Roza Rukhmani Rukmin Rupinder Ruslana Ruth Sabina Sabrina Safiatou
Safiétou Sahar Sahle-Work Sahra Salimata Salimatou Sally Salma Salome Salomey Saly Samanta Samantha Samia Samira Sanae Sandra Sandrine Sanja
Sanna Santina Sanya Sara Sarada Sarah Sarala Saraswati Sarisha Sarla Saroja Sekinat Selena Selina Selma Sena Serena Seynabou Shaima Shakti
Shakuntala Shania Shanti Sharda Sharmila Sharon Shashi Shashikala Sheela Sheikha Sheila Shelly Sheri Sherri Sherry Sheryl Shira Shirin Shirley
Shivakari Shobha Shobhana Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shubha Shubhaprada Shwet Siddhi Sienna Silvia Simisola Simona
Sinklitikia Sitara Slava Slavica Sloka Smita Smiyana Smriti Snizhana Soda Sofie Sokhna Soledad Solomia Sonia Sonja Sonya Sophia Sophie Stacey Stacy
Stanislava Stanyslava Stefanie Stella Stephanie Subhashini Subhasini Sucheta Sudeva Sue Sujata Sukanya Suma Sumayyah Sumitra Sunita Suryakantam Susan
Susana Susanna Susanne Sushma Susie Suzana Suzanne Svetlana Sviatlana Svitlana Svyatoslava Swara Swarnalata Sweta Sylvia Syuzana Ségolène Taisia Talia
Tamar Tamara Tami Tamia Tammy Tania Tanirika Tanushree Tanushri Tanya Tara Tasha Tatiana Tatyana Tea Teodora Teresa Tess Tetyana Thalia Thandi Thea
Theodora Theresa Therese Thérèse Tia Tiara Tiffany Tina Titi Titilayo Toluwani Tracey Traci Tri Tricia Trisha Tulsi Tzipi Ulyana Uma Una Urmila
Ursula Usha Ustyna Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Valentina Valentyna Valeria Valerie Vanda Vanesa Vanessa Varalakshmi
Varvara Vasanti Vasilisa Vasudha Vasundhara Vasylyna Veda Vedanshi Vera Verda Veronica Veronika Vesna Vicki Vickie Vicky Victoria Vida Vidya Vijaya
Viktoria Vilena Vilenina Vilina Vilma Vimala Vincenza Viola Violet Violetta Violette Vira Virginie Virhinia Vitalina Vivian Viviana Viviane Vivien
Vivienne Vlada Vladyslava Vlasta Vrinda Vrund Vseslava Vyacheslava Věra Wambui Wanda Wangari Wanjiru Wendy Wilma Winnie Xiaoli Xiomara Yaa Yacine Yael
Yana Yaroslava Yaryna Yasmin Yasmine Yaya Yewande Yingluck Yoko Yolanda Yukhyma Yukhymia Yuki Yulia Yulianna Yuliya Yuriko Yustyna Yvette Yvonne
Zabava Zahra Zainab Zara Zdenka Zeinab Zelda Zeynep Zhanna Zhozefina Zinaida Zita Zlata Zodwa Zoe Zoey Zora Zoreslava Zoryana Zoryna Zoya Zoé Zuzana
Zvenyslava
`;
const MALE = `
Aadi Aadidev Aadinath Aaditya Aagam Aagney Aagneya Aalok Aamir Aamod Aanand Aanandaswarup Aanjaneya Aaron Aaryan Aatmaj Aatreya Aayushmaan Aayushman
Abdallah Abdel Abdelaziz Abdelmadjid Abdirahman Abdou Abdoul Abdoulaye Abdul Abdulaziz Abdullah Abdulrahman Abe Abeiku Abel Abelardo Abhaidev Abhirath
Abhisyanta Abimbola Abisola Abisoye Abiy Abou Aboubacar Abraham Acaryatanaya Achalesvara Acharyanandana Acharyasuta Achintya Achyut Adalberto Adam
Adama Adeboye Adedayo Adegoke Adheesh Adhiraj Adhrit Adikavi Adinath Aditeya Aditya Adityanandan Adityanandana Adolf Adolfo Adonis Adrian Adripathi
Adriyan Advaya Afanasii Afanasy Afinogen Agafon Agap Agasti Agastya Aggey Agneya Agnimitra Agniprava Agnivesh Ahmad Ahmed Ahmet Aiden Ajay Ajeet Ajit
Akande Akanni Akbar Akim Akira Akroor Akshaj Akshat Akshayakeerti Akwasi Akwesi Alade Alan Alassane Albert Alberto Albin Alejandro Aleksandar
Aleksander Aleksandr Aleksei Aleksey Alessandro Alevtyn Alexander Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali Aliou Alioune Allan Allen
Alok Alpha Alvin Aly Amadou Amady Amaranaath Amaresh Amarnath Amath Amdy Ameth Ameyatma Amir Amish Amit Amogh Amos Amrit Amvrosy Anaadi Anagh Anal
Anand Anang Anany Anastas Anastasii Anatolii Anatoly Anders Andre Andreas Andrei Andrej Andrew Andrey Andrii Andrius Andriy Andron Andronik Andrzej
Andrés Andy Angelo Anikey Anikita Anil Anilaabh Anilabh Anish Anisim Anjaneya Ankal Anthony Antin Antip Antoine Anton Antonii Antonin Antonio Antonis
Antony Antti Anunay Anura Anuraag Anurag Anwar Apollinary Apollon Archan Archibald Arefy Arian Arindam Aristarkh Aristide Arjun Arkadii Arkady
Arkhip Arkhyp Armand Armando Armin Arnaldo Arne Arnesh Arno Arnold Aron Arona Arsen Arsenii Arseny Artem Artemy Arthur Artur Arturo Arturs Arun Arvid
Arvind Aryan Ashlesh Ashok Ashraf Asif Askold Assimi Atal Atiku Atmanand Atmananda Aurelio Avadhesh Avdey Averky Averyan Avgust Avhustyn Avigdor
Avksenty Avrelii Avtonom Axel Ayden Ayinde Azarii Azary Azim Azubuike Baalaaditya Baalagopaal Baba Babacar Babatunde Bahula Bakary Bakula Balaaditya
Balachandra Baladitya Balagopal Balagovind Balgopal Bambang Bandhu Bandhul Banji Bankim Bankimchandra Bankole Barack Barry Bart Bashar Bassirou Bazhen
Ben Benigno Benito Benjamin Benjamín Bennett Bennie Benny Bernard Bernardo Bernie Bertram Bertrand Bezalel Bhaasvan Bhaaswar Bhadrak Bhadraksh Bhadran
Bhagavaan Bhagvan Bharadwaj Bharat Bhardwaj Bhargava Bhasvan Bhaswar Bhaumik Bhaves Bheeshma Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan
Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bidzina Bilawal Bill Billy Bilomyr Biloslav Binali Binyamin
Birane Birjesh Bishnu Blaise Blessing Bob Bobby Bodhan Bogdan Bohdan Bojan Bola Boleslav Bongani Bongbong Boris Borislav Borymyr Borymysl Borys
Boryslav Bouba Boubacar Boubou Boyan Boyko Bozhemyr Bozhen Božidar Brad Bradley Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajendra Brajesh
Brando Brandon Bratomyl Bratoslav Bratymyr Bratyslav Brayan Brent Bret Brett Brian Brice Brijesh Bronislav Bruce Bruno Bryachyslav Bryan Buchi Budhil
Budimir Budymyr Burevist Buytur Byron Bülent Calvin Cameron Can Candido Carl Carlo Carlos Carmelo Carmine Cecil Cedric Chaanakya Chaaruchandra Chaitan
Chakor Chakradhar Chakravartee Chakravarti Chanakya Chandak Chandan Chandraayan Chandrabhan Chandradev Chandraketu Chandramauli Chandramohan Chandran
Chandranath Chapal Charak Charles Charuchandra Charuvrat Chaten Chatur Chaturaanan Chaturbhuj Cheikh Cheikhou Chekhouna Cherif Cheslav Chetan
Chetanaanand Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Chinedu Chinmayanand Chinmayananda Chiranjeev Chiranjeeve Chisom Chitraksh
Chornota Christophe Christopher Chuck Chukwu Chukwuma Clarence Claudio Clemens Clemente Clifford Clifton Clint Clovis Colin Colins Collin
Conner Connor Conrad Constantin Constantino Cory Craig Cristian Cristobal Curt Curtis Cyril Cyrus César Daiwik Dale Dalemyr Dame Damian Damien
Damilare Damilola Damodara Dan Dandak Dandapaani Daniel Danilo Danjuma Danny Dante Danylo Daouda Darii Dario Darius Darko Daromyr Darrell Darren
Darryl Darshan Daryl Datta Dave David Davin Davyd Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dean Deb Debretsion Deenabandhu Deepak Deepan Deepankar
Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimoy Deevakar Demba Dementy Demid Demyan Denis Dennis Denys Derek Derrick Desmond
Devadatt Devagya Devajyoti Devak Devdan Deven Devesh Deveshwar Devin Devlet Devvrat Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dharmaketu
Dhruv Dhyanesh Dhyaneshwar Dick Diego Digambar Digambara Dimitri Dinakar Dinesh Dinkar Dino Dion Dipankar Dipendra Dipesh Diptendu Divaakar Divakar
Divjot Djibril Dmitri Dmitry Dmytro Dobromyr Dobromysl Dobroslav Domenic Domenico Dominic Dominik Donald Donato Donny Dorian Dorofey Douglas Dron
Drona Duane Duncan Dustin Dwaipayan Dwaipayana Dwayne Dylan Earnest Ebiowei Ebrahim Eddie Edgar Edgardo Edi Edison Edmond Edmund Eduard Eduardo Edward
Edwin Eekalabya Efim Efrem Egils Egor Ehud Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekdant Ekow Ekrem Eleazar Elias Elijah Eliseo Elisey Elizar Elliot
Elliott Elmer Elmo Elon Elvis Emanuel Emeka Emelyan Emil Emiliano Emilio Emin Emmanuel Emmanuil Emmerson Emomali Enda Enrico Enrique Enzo Epifan Erast
Eremey Eriberto Eric Erich Erick Erik Ermil Ermolay Ernest Ernesto Ernst Erofey Erwin Esse Esteban Ethan Eugene Eusebio Evan Evdokim Everardo Evgeny
Evgraf Evlampy Evo Evsey Evstafy Evstigney Eyal Ezra Fabian Fadey Faustin Fausto Federico Fedor Fedosy Fedot Feliciano Feliks Felipe Felix Femi Feofan
Feoktist Ferapont Ferdinand Fernando Fethullah Fidel Fiifi Filaret Filiberto Filimon Filip Filipe Filipp Finn Firs Flavio Florentin Florian Foka Foma
Fortunat Foty Francesco Francis Francisco Franco Frank Frank-Walter Franklin Franz François Fred Freddie Frederic Frederick Frederik Friedrich Fritz
Frol Fumio Funmilade Funmilayo Félix Gabriel Gadi Gaetano Gajaadhar Gajabahu Gajadhar Gajbaahu Galaktion Ganak Ganaka Ganapati Gandharv Gandharva
Ganesh Gangesh Garrett Garry Garud Garuda Gary Gaston Gati Gatik Gauraang Gaurang Gauranga Gautam Gautama Gavrila Gbeminiyi Gbemisola Gedeon Geert Gen
Gennady Gennaro George Georgy Gerald Gerard Gerardo Gerasim Gerhard Ghanaanand Ghanashyam Ghanshyam Gianni Gideon Gilbert Gilberto Gino Giovanni Giri
Girik Girika Girindra Giriraaj Giriraj Girish Gitanas Giuseppe Gleb Glen Glenn Gobinda Godwin Goh Gonzalo Goodluck Gopaal Gopal Gopee Gopi
Gorakhanatha Gorakhnath Goran Gordey Gordon Gostomysl Goswamee Goswami Gotabaya Gotum Gouranga Goutam Govinda Graham Greg Gregg Gregorio Gregory
Gremislav Grigory Gudakesa Gudakesha Guido Guillermo Gulbuddin Gunnar Gurbanguly Gurdev Guru Gury Gustav Gustave Gustavo Guy Gérald Habiba Hafez Hage
Haider Haile Hailemariam Hakan Hakim Hamad Hamid Hamidou Hamza Hans Harald Hari Harinarayan Harit Harnoslav Harold Harry Haruki Harvey Hasan Hassan
Havrylo Hector Helmut Hennadii Henri Henrik Henry Heorhii Herasym Herbert Herman Hiranmay Hiranmaya Hiroshi Hlib Hnat Horacio Hordii Horst Horymyr
Horyslav Hossein Howard Hradymyr Hryhorii Hsien Hubert Hugo Humza Hun Hussein Ian Ibou Ibra Ibrahim Ibrahima Idriss Idrissa Idy Ieremii Ievhen
Ifeanyichukwu Ignacio Ignaty Igor Ihor Ikenna Ikhidie Ilarion Ilham Illya Ilya Ilyas Immanuel Imran Inder Indra Innokenty Insa Inácio Ion Iosif Ipat
Ipaty Ippolit Irakli Irakly Ireti Irvin Isaac Isac Isaiah Isaias Isay Isidor Ismael Ismail Ismaïla Issa Itamar Ivan Ivo Iván Izmail Izot Izyaslav Jace
Jack Jacob Jacques Jadesola Jagadish Jagadisha Jagathi Jagdeep Jagdish Jagmeet Jahnu Jai Jaime Jair Jairam Jairo Jake Jakob Jakub Jamal James Jamil
Jan Janez Jared Jari Jaron Jarosław Jasen Jason Javad Javas Javier Jawaharlal Jay Jayce Jayden Jaylen Jayson Jean-Claude Jean-Luc Jean-Marie
Jean-Yves Jeff Jeffrey Jens Jeremiah Jeremie Jeremy Jermaine Jerome Jerry Jesper Jesse Jiabao Jianguo Jim Jimmy Jinping Jintao Jitender Jitendra Job
Joe Joel Joey Johan Johann Johannes John Johnathan Johnny Johnson Joko Jomo Jon Jonas Jonatan Jonathan Joojo Jordi Jordy Jorge Joschka Josef Joseph
Josh Joshua Josiah José Jovan João Juan Julian Julien Julio Julius Junichiro Justin Justus Justyn Jyotis Kailash Kaj Kalidou Kallistrat Kamal Kamalesh
Kamau Kamlesh Kanak Kanaka Kannan Kannen Kapiton Karan Karim Karl Karl-Theodor Karp Karthik Kartik Karunanidhi Kashyap Kasper Kassym-Jomart Kasyan
Kayode Kazimir Keanu Keerti Keir Keith Kemal Kemi Ken Kenan Kenji Kenneth Kenny Kent Keqiang Kerem Kevin Khadga Khadim Khaled Khalid Khalifa Khariton
Kharlampy Khoryv Khristofor Khvalymyr Kian Kin Kipchumba Kipkorir Kir Kiran Kirill Kirk Kirti Kizza Klaus Klavdy Kliment Kofi Kojo Kondrat Kondraty
Konon Konstantin Kornelii Kornii Kornil Kornylii Kornylo Kostyantyn Krishna Krishnadas Krishnadasa Kristoffer Krišjānis Kubra Kubura Kujoe Kumar Kunle
Kupriyan Kurt Kuzma Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kyle Kyriakos Kyrylo Kyy Kéba Laal Lad Ladimir Ladislav Lado Ladomyr Ladyslav
Lai Lakshman Lakshmidhar Lakshminath Lal Lamar Lambert Lamine Larry Lars Lassana Lasse Laurent Lavr Lavrentii Lavrenty Lavrin Lawrence Laxman Lazar
Lazarus Leandro Lech Leif Lenny Lenín Leo Leon Leonard Leonardo Leonid Leonty Leopold Leopoldo Leroy Lev Levi Levko Lewis Liam Linus Lionel Lisandro
Lloyd Logan Lolade Longin Lorenz Lorenzo Louie Louis Luc Luca Lucas Luchezar Luciano Lucio Lucius Ludwig Luigi Luis Luiz Luka Lukas Luke Lukyan
Lystvych Lyubim Lyubodar Lyubomir Lyubomyr Lyubosmysl Lyubozar Macky Mactar Mads Mady Magnus Mahamat Mahathir Mahdi Mahendra Mahesh Maheswar Mahinda
Mahmoud Maithripala Majid Makar Makhtar Makinwa Maksim Maksimilyan Maksym Malcolm Malick Malik Mama Mamadou Mamady Mamour Manik Manikya Manmohan Manoj
Mansour Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek Mariano Marin Mario Marius Markiyan Marko Markus Marlon Martin Martyan Martyn Marut
Marvin Marwan Maryan Mason Masoud Massamba Matar Mateo Mateusz Mathew Mathias Mats Matt Matteo Matthew Matthias Matvey Matvii Maurice Mauricio Max
Maxim Maximilian Mayoor Mbaye Mechislav Mechyslav Mefody Meghnad Meghnath Mehdi Mehmet Meles Melvin Merlin Mert Mervin Mevlüt Meïssa Micah Michael
Micheal Michel Micheál Miguel Mika Mike Mikhail Mikheil Mikhey Milen Miles Milo Milorad Milovan Miloš Mily Mir Mirko Miron Miroslav Mitch Mitchell
Mitofan Mitt Mladen Mmusi Moctar Modest Modesto Modibo Modou Mohamad Mohamadou Mohamed Mohammad Mohammed Mohan Mohandas Mohinder Mohsen Moisey Mokey
Moon Morris Moshe Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa Moustapha Moïse Mstislav Mstyslav Muhammad Muhammadu Muhammed Muhyiddin
Mukesh Mukul Musa Musii Mustafa Mustapha Muyiwa Mwai Mwangi Mykhailo Mykhaylo Mykola Mykyta Myron Myroslav Médoune Nabil Naftali Nagabhushanam Najib
Nanda Naoto Napoleon Narayan Narciso Narendra Naresh Narinder Narkis Nasir Nasser Natan Nathan Nathanael Nathaniel Naum Naval Naveen Navin Nawal Nawaz
Nayib Nazar Nazarii Neal Neil Nelson Nemyr Nestor Newt Nicholas Nick Nico Nicolae Nicolas Nicolás Niels Nifont Nigel Nikandr Nikanor Nikifor Niklas
Niko Nikodim Nikola Nikolai Nikolas Nikolay Nikon Nikos Nils Nimit Nino Niranjan Nirbhay Niro Nitin Njoroge Nnamdi Noah Noel Nolan Norbert Norberto
Nouri Nursultan Nyesom Néstor Obinna Ochieng Odhiambo Okhrim Olaf Olaide Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olelko Oles Olimpy Oliver Olufunmi
Olumide Olusegun Oluwunmi Omar Omelyan Onoriode Onufry Orest Orkhyp Oscar Osip Oskar Osman Ostap Ostromir Osvaldo Othman Otieno Otis Otto Oumar
Ousmane Owen Pablo Pakhom Panas Panfil Pankaj Pankrat Pankraty Panteleymon Paolo Param Paramartha Paramon Parfen Pasquale Pathé Patrick Patrik
Paul Pavel Pavlo Pedro Percy Pervez Pete Peter Petr Petro Petteri Phil Philip Phillip Pierre Pietro Pimen Piyush Platon Podolyan Polikarp Porfiry
Potap Prabowo Prachanda Prakash Pran Pranay Prasad Prathamesh Prayag Prayut Prayuth Prem Prokhor Prokl Prokofy Prov Puneet Purushottam Pushpa Pylyp
Péter Qasem Qassem Qiang Quentin Quinten Radim Radislav Radovan Radym Radymyr Rafael Rafik Rafiq Rahul Raila Raj Rajan Rajendra Rajesh Rajiv Rajko
Rajnath Rakesh Ralph Ramesh Rameshwar Ramiro Ramon Rand Ranil Ranjeet Ranjit Raoul Raphael Rashid Rasmus Ratan Ratibor Ratmir Ratybor Ratymyr Raul
Ravi Raymond Raúl Recep Reginald Remilekun Rene Rex Reza Riad Ricardo Richard Rick Rico Rishi Ritesh Riyad Robert Roberto Roch Rodion Rodney
Rodolfo Rodoslav Rodrigo Roger Rohan Rohit Roksolan Roland Rolando Romeo Ron Ronald Ronnie Ross Rostislav Rostyslav Rotimi Rouhollah Roy Ruben Rudolph
Rudra Rudy Rufus Rumen Rupert Ruslan Russell Rustem Ryan Ryurik Saad Sachin Sada Saddam Sadio Sadiq Sadyr Saeed Sagar Saif Salah Salem Salif Salim
Saliou Salman Salvatore Samba Sameer Sami Samir Samson Samuel Samuil Sandro Sani Sanjay Sanka Santino Sarvin Satish Satoshi Satya Satyen Saul
Sauli Savely Savva Savvaty Saèr Scott Sean Sebastian Sebastián Seckou Segun Selahattin Selivan Seliverst Semen Semih Semybor Serafim Sergei Sergey
Sergio Serhii Serhiy Serzh Seth Sevastyan Seydou Shade Shah Shahbaz Shalewa Shane Shankar Shantanu Shaun Shavkat Shawn Shchastyslav Shchek Shehu Sher
Shigeru Shimon Shinzo Shiv Sibusiso Sid Siddarth Siddhran Sidor Sidy Sigizmund Sigmar Sigurd Sila Silanty Silas Silvestr Silvio Simeon Simon Siphiwe
Sipho Siré Slavolyub Slavomyr Slavuta Slobodan Sname Snizhan Sofon Sofron Sokrat Solohub Solomon Som Somnath Somu Souleymane Spartak Spiridon Srettha
Stan Stanimir Stanislav Stanley Stefan Stefanii Stepan Stephan Stephen Steve Steven Stewart Stoyan Stozhar Stuart Subhash Subodh Subrahmanyam Sulaiman
Suleiman Suman Sundar Sunil Suresh Surya Suryakant Suryakanta Susheel Sushil Susilo Sven Svetozar Svyatopolk Svyatoslav Swami Swapnil Synook Sékou
Takeshi Tamim Tapan Taras Tarek Tariq Taro Tarun Tayyip Ted Tedros Tej Tejas Temitope Tendai Teodor Teodoro Terence Terenty Terrence Thabo Thaksin
Thein Themba Theo Theodor Theodore Thierno Thomas Tidiane Tikhon Tim Timo Timofey Timoteo Timothy Timur Tin Tit Titilope Tito Titus Tobias Tobiloba
Tobin Toby Toke Tom Tomas Tomiloba Tomislav Tommy Tomás Tony Tope Toshiro Traian Travis Trevor Trifon Trilochan Trilochana Trilok Trilokanath
Trilokesh Triloki Tristan Trofim Tshering Tunde Tur Tushar Tverdislav Tvorimir Tykhon Tyler Tymish Tymofii Tyrone Ubaldo Udai Udit Uhuru Ujjawal
Ujjwal Ulf Ulyan Umang Umar Umaru Umut Upendra Uriel Usman Ustin Ustym Uttam Uzodimma Vadim Vadym Valentin Valentino Valentyn Valerii Valeriy
Valeryan Valter Varfolomey Varlaam Vasily Vasudev Vasudeva Vasyl Vatslav Vedang Vedanga Velemyr Velimir Venedikt Veniamin Verner Vicente Victor Vidhur
Vidhya Vidur Vijay Vikenty Vikram Viktor Viktorin Vimal Vinay Vince Vincent Vincenzo Vinod Virat Virgil Vishnu Vishwamitra Vissarion Vitali Vitalii
Vitaly Vito Vivek Vlad Vladilen Vladimir Vladislav Vladlen Vladyslav Vlas Volodymyr Volodyslav Vsemil Vseslav Vsevlad Vsevolod Vyacheslav Vyas
Vysheslav Víctor Wade Wale Waleed Walid Walter Waly Warren Wayne Wei Wen Wesley Wilbur Wilhelm Willard William Willie Willy Wolfgang Wopke Xander
Xavier Xiaoping Yahya Yair Yakov Yakub Yakubu Yan Yanuary Yarema Yaromyl Yaromyr Yaropolk Yaroslav Yarovyd Yasin Yasir Yasser Yaw Yemi Yevgeny Yitzhak
Yoav Yogendra Yogesh Yogi Yoginder Yoon Yoro Yoshihide Yousaf Yousef Youssef Youssou Youssouph Youssoupha Yoweri Yukhym Yukio Yulian Yuly Yuri Yurii
Yury Yusuf Yuvenaly Yves Zachary Zaid Zakhar Zakharii Zboryslav Zedong Zemin Zemyslav Zeno Zenovii Zhang Ziad Zinovy Zlat Zlatomyr Zoran Zoremyr
Zoreslav Zoryan Zosima Zvenyhor Zvenymyr Zvenyslav Zynovii Álvaro Édouard
`;
const EITHER = `
Alex Alexis Anatolie Andrea Ariel Ashley Atmaja Augustine Bala Bela Bukola Camille Carol Chandra Charlie Chris Claude Dado Dana Danila Deniz Efe Eli
Ellis Janis Jaya Jean Joan Joanny Jocelyn Kari Kay Kelly Kim Laurence Lee Leslie Marian Maxime Michal Michele Morgan Nana Nicola Nikita Nikol Noa Pat
Rama Robin Rosario Sam Sandy Sasha Saša Scottie Shannon Simone Soma Tari Toni Tracy Valery Zena
`;

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The female first names in their capitalised forms, such as «Anna» and «Maria». */
export const FEMALE_NAMES: ReadonlySet<string> = setOf(FEMALE);
export const MALE_NAMES: ReadonlySet<string> = setOf(MALE);
/** The first names that both women and men have. */
export const SHARED_NAMES: ReadonlySet<string> = setOf(EITHER);
