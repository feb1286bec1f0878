/** Women's names, hand-made from general knowledge: first names that occur in German news; no statistic. */
export const FEMALE_NAMES = `
Abigail Ada Adela Adele Adelheid Adriana Agatha Agathe Agnes Agneta Agnetha Agnieszka Aischa Aisha Alena Alessandra
Alessia Alexa Alexandra Alexandria Alice Alicia Alina Aline Alison Allison Alma Almut Almuth Alyssa Amalia Amalie Amanda
Amber Amelia Amelie Amélie Amina Aminata Amira Amy Ana Anastasia Anastasija Anastassija Andrea Anett Anette Angela
Angelika Angelina Angelique Angélique Angie Anika Anita Anja Anka Anke Ann Anna Annabelle Annalena Annamaria Anne
Annedore Annegret Anneke Anneli Annelie Annelies Anneliese Annemarie Annerose Annett Annette Anni Annie Annika Anouk
Antje Antoinette Antonella Antonia Antonie Antonina Arantxa Aretha Ariana Ariane Aryna Asli Aslı Asta Astrid Audrey
Aurelia Aurélie Ava Ayla Aylin Ayse Ayşe Aysel Azra Babette Barbara Bärbel Barbora Barbro Bea Beata Beate Beatrice
Beatrix Belinda Bella Benazir Berit Bernadette Berta Bertha Beth Bettina Betty Beverly Beyoncé Bianca Bianka Biljana
Birgit Birgitta Birgitte Birte Birthe Blanca Blanka Bonnie Brenda Bridget Brigitta Brigitte Brita Britney Britt Britta
Brittany Cäcilia Camilla Canan Candace Cara Carina Carla Carlotta Carmela Carmen Carol Carola Carole Carolin Caroline
Carolyn Carrie Cassandra Caterina Catherine Cathrin Cathy Catrin Cécile Cecilia Celia Celina Celine Céline Chantal
Charlene Charlène Charlize Charlotte Cher Chiara Chimamanda Chloe Chloé Christa Christel Christiane Christin Christina
Christine Christl Chrystia Cindy Claire Clara Clarissa Claudia Claudine Coco Colette Conchita Condoleezza Constance
Constanze Cora Cordula Corina Corinna Corinne Cornelia Cosima Courtney Cristina Cynthia Dagmar Daisy Dalia Dana Daniela
Danielle Danuta Daphne Daria Darja Debbie Deborah Debra Deepika Denise Désirée Diana Diane Dilara Dilek Dilma Dina
Dolores Donatella Donna Dora Doreen Doris Dorota Dorothea Dorothee Dorothy Dörte Dörthe Dunja Ebba Ebru Edda Edelgard
Edeltraud Edith Eileen Ekaterina Elaine Eleanor Elena Eleni Eleonora Eleonore Elfi Elfie Elfriede Elif Elin Elisa
Elisabeth Élisabeth Elisabetta Elise Elizabeth Elke Ella Ellen Elli Elly Elsa Elsbeth Else Elvira Elzbieta Elżbieta
Emanuela Emilia Emilie Emily Emine Emma Emmanuelle Emmi Emmy Erica Erika Erin Erna Esmeralda Esra Ester Esther Ethel
Eugenie Eva Eve Evelin Eveline Evelyn Evi Ewa Fanny Farah Fatima Fatma Federica Felicia Felicitas Fenja Fernanda Filiz
Finja Fiona Flavia Florence Frances Francesca Françoise Franka Franzi Franziska Frauke Frederike Freya Frida Frieda
Friederike Gabi Gabriela Gabriele Gabriella Gabrielle Gaby Gail Galina Geneviève Georgina Geraldine Gerda Gerlinde Gerti
Gertraud Gertrud Gertrude Gesa Gesine Gigi Gina Ginger Giorgia Giovanna Gisa Gisela Gitta Gitte Giulia Giuliana Gladys
Gloria Golda Gordana Grace Grazyna Grażyna Greta Gretchen Grete Gretel Gudrun Gunda Gundula Gunilla Gwen Gwendolyn
Gwyneth Halina Halle Halyna Hana Hanan Hanna Hannah Hanne Hannelore Hanni Hatice Hazel Heather Hedda Hedwig Hedy
Heidelinde Heidemarie Heidi Heidrun Heike Helen Helena Helene Hélène Helga Helma Henriette Henrike Herlinde Hermine
Herta Hilary Hilda Hilde Hildegard Hillary Hiltrud Holly Hülya Ida Iga Ilana Ilka Ilona Ilse Imelda Imke Ina Indira Ines
Inés Inga Inge Ingeborg Ingelore Inger Ingrid Inken Ioana Irena Irene Irina Iris Irma Irmgard Irmtraud Iryna Isabel
Isabell Isabella Isabelle Isolde Ivana Ivanka Izabela Jacinda Jacqueline Jana Jane Janet Janice Janina Janine Janka
Janna Jasmin Jasmina Jasmine Jasna Jeanette Jeanne Jeannette Jekaterina Jelena Jenna Jennifer Jenny Jessica Jette
Jewgenija Jill Jitka Joana Joanna Joanne Joëlle Johanna Johanne Jolanda Josefa Josefine Josephine Joyce Judit Judith
Judy Jule Julia Juliana Juliane Julianne Julie Juliet Juliette Julija June Justine Justyna Jutta Kaja Kamala Kamila
Kamilla Karen Karin Karina Karla Karola Karolin Karolina Karoline Katalin Katarina Katarzyna Kate Katerina Kateřina
Kateryna Katharina Katharine Käthe Katherine Kathi Kathleen Kathrin Kathrine Kathryn Kathy Kati Katie Katinka Katja
Katrin Katrina Katy Keira Kemi Kerstin Kimberly Kira Kirsten Kirstin Klara Klaudia Kolinda Konstanze Kornelia Kristen
Kristi Kristin Kristina Kristine Krystyna Kylie Kyra Ladina Laila Lana Lara Larissa Latifa Laura Lauren Layla Lea Léa
Leah Leana Leila Lena Lene Leni Lenka Leonie Leopoldine Letizia Leyla Lia Liane Lidia Lidija Liesbeth Lieselotte Liesl
Lili Lilian Liliane Lilli Lillian Lilly Lily Lina Linda Lisa Lisbeth Liselotte Liv Livia Liz Liza Lizzy Ljudmila
Ljudmyla Lola Loredana Lorraine Lotte Lotti Louisa Louise Lucia Lucía Lucie Lucienne Lucy Ludmila Ludmilla Luisa Luise
Luzia Lydia Lynn Madeleine Madeline Magali Magda Magdalena Magdalene Maggie Mahsa Maia Maike Maja Malala Malin Malu
Mandy Manon Manuela Mara Marcella Mareen Mareike Maren Marga Margaret Margareta Margarete Margaretha Margarethe
Margarita Margit Margitta Margot Margret Margrethe Margrit Marguerite Maria María Mariah Mariam Mariana Marianna
Marianne Marie Marieke Marielle Marija Marijke Marika Marilyn Marina Marion Marisa Marit Marita Marleen Marlen Marlene
Marlies Marlis Marta Martha Marthe Martina Martine Mary Maryam Mathilda Mathilde Maud Maureen Maya Mechthild Mechtild
Megan Meghan Meike Melania Melanie Melek Melina Melinda Melissa Meral Meredith Merle Merve Meryl Mette Mia Michaela
Michèle Michelle Mikaela Mila Milena Mimi Mina Minna Mira Miranda Mireille Miriam Mirjam Moira Molly Mona Monica Monika
Monique Muriel Myriam Nada Nadeschda Nadezhda Nadia Nadine Nadja Nana Nancy Naomi Narges Nasrin Nastassja Natalia
Natalie Natalija Nataliya Natalja Natalya Natascha Natasha Nathalie Neele Nele Nelly Nena Ngozi Nicole Nikki Nina Noemi
Noor Nora Norma Nour Odile Oksana Olena Olga Olha Olivia Oprah Ornella Ottilie Özge Özlem Pam Pamela Paola Pascale
Patricia Patrizia Patti Patty Paula Paulette Paulina Pauline Penelope Petra Philippa Phoebe Pia Pilar Pina Pippa Polina
Priscilla Priska Priti Priya Priyanka Rachel Rachida Rahel Raissa Ramona Rania Raphaela Raquel Rashida Rebecca Rebekah
Rebekka Reese Regina Regine Regula Renata Renate Renée Reni Ria Ricarda Rihanna Riikka Rike Rita Romina Romy Ronja Rosa
Rosalie Rosalind Rosanna Rosemarie Rosemary Rosi Rosie Rosita Rosmarie Roswitha Ruby Ruth Sabine Sabrina Sahra Sally
Salma Salome Samantha Samira Sanae Sandra Sandrine Sanja Sanna Sanne Sara Sarah Saskia Scarlett Ségolène Selena Selin
Selina Selma Semra Senta Serap Serena Serpil Sevim Seyran Shakira Shannon Sharon Sheila Sheryl Shira Shireen Shirin
Shirley Sibel Sibylle Sieglinde Siegrid Siglinde Signe Sigourney Sigrid Sigrun Silke Silvana Silvia Simona Simone Sina
Sinéad Sissi Sofie Solveig Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy Stefania Stefanie Steffi Stella Stephanie
Stéphanie Stormy Sue Suella Susan Susann Susanna Susanne Susi Susie Suzanne Svea Svenja Svetlana Svitlana Swantje Swenja
Swetlana Sylke Sylvia Sylvie Tabea Tamar Tamara Tania Tanja Tansu Tanya Tara Tarja Tatiana Tatjana Tatyana Teresa Tereza
Tess Tessa Tetiana Tetjana Thea Thekla Thelma Theodora Theresa Therese Theresia Tiffany Tilda Tina Tracy Traudl Traute
Trude Trudi Trudy Tuğçe Tulsi Türkan Tzipi Ulla Ulrike Uma Ursel Ursina Ursula Urszula Uschi Uta Ute Valentina Valentyna
Valeria Valerie Valérie Valeska Vanessa Vera Verena Veronica Veronika Véronique Vesna Vicki Vicky Victoria Viktoria
Viktorija Viola Vivian Viviane Vivien Vivienne Vreni Vroni Walburga Walentina Wally Waltraud Waltraut Wanda Wangari
Wencke Wendy Wera Whitney Whoopi Wibke Wiebke Wilhelmina Wilhelmine Wilma Winnie Winona Xenia Yael Yasemin Yasmin
Yasmine Yekaterina Yelena Ylva Yoko Yolanda Yulia Yuliia Yuliya Yvette Yvonne Zahra Zainab Zara Zarah Zehra Željka
Zeynep Zita Zoe Zoé Zoë Zofia Zora Zuzana
`;

/** Men's names, hand-made from general knowledge: first names that occur in German news; no statistic. */
export const MALE_NAMES = `
Aaron Abdel Abdelfattah Abdul Abdulaziz Abdullah Abdulrahman Abiy Abraham Achim Achmed Adalbert Adam Adnan Adolf Adrian
Adriano Adrien Ahmad Ahmed Ahmet Akihito Akira Aksel Alain Alan Alassane Albert Alberto Albin Albrecht Aldo Alejandro
Aleksandar Aleksander Aleksandr Aleksei Aleksej Alessandro Alexander Alexandre Alexandros Alexei Alexej Alexey Alfons
Alfonso Alfred Alfredo Ali Aliou Alistair Aljaksandr Aljoscha Allan Alois Alphonso Alvaro Álvaro Alwin Amadeus Amadou
Amin Amir Amit Amos Anatol Anatoli Anatoly Andi Andre André Andreas Andrei Andrej Andrés Andrew Andrey Andrii Andrij
Andriy Andrzej Andy Ángel Angelo Anselm Ansgar Anthony Antoine Anton Antonio António Antonis Antony Antti Anwar Arjen
Arkadi Armando Armin Arnaud Arnd Arndt Arne Arno Arnold Árpád Arsène Arseni Artem Arthur Artjom Artur Arturo Arvind
Ashraf Asif Attila Augustin Aurélien Avigdor Axel Ayman Aziz Bakir Baptiste Barack Barry Baschar Bashar Bastian Bastien
Beat Bela Béla Ben Benedict Benedikt Bengt Benito Benjamin Benno Benny Benoit Benoît Bernard Bernardo Bernd Bernhard
Bernie Bert Berthold Berti Bertolt Bertram Bertrand Bettino Bezalel Bijan Bilal Bill Billy Binali Björn Blaise Bob Bobby
Bodo Bogdan Bohdan Bojan Bojko Boris Borut Botho Boyko Brad Bradley Branko Brendan Brian Bronislaw Bronisław Bruce Bruno
Bryan Bülent Burkhard Călin Can Carl Carles Carlo Carlos Carsten Caspar Casper Cedric Cédric Cem Cengiz César Chaim
Charles Christian Christo Christof Christoph Christophe Christopher Christos Chuck Claude Claudio Claus Clemens Clément
Cliff Clint Clive Colin Conrad Constantin Cornelius Craig Cristiano Curt Cyril Dag Damian Damien Dan Daniel Daniil Danny
Dario Dariusz Darren Dave David Davide Dean Dejan Denis Dennis Denys Denzel Derek Desmond Detlef Detlev Dick Didier
Diego Dieter Diethelm Dietmar Dietrich Dimitri Dimitrij Dimitris Dino Diogo Dirk Dmitri Dmitrij Dmitry Dmytro Domenico
Dominic Dominik Donald Doug Dragan Dschamal Duncan Dušan Dwayne Dwight Dylan Eberhard Ebrahim Eckard Eckart Eckhard
Eckhart Ed Eddie Eddy Edgar Edi Edin Edmund Édouard Eduard Eduardo Edward Edwin Edzard Egbert Egon Ehud Ekkehard Ekrem
Eli Elia Elias Elliot Elmar Elon Elton Elvis Emanuel Emil Emile Emilio Emmanuel Emmerson Emre Engelbert Ennio Enno
Enrico Enrique Enzo Erdal Erhard Eric Erich Erik Erling Ernest Ernesto Ernie Ernst Erwin Espen Esteban Ethan Etienne
Étienne Eugen Eugene Evgeny Evo Ewald Ewan Fabian Fabio Fabrice Fabrizio Faisal Falk Falko Faruk Fatih Federico Fedor
Felipe Felix Félix Ferdinand Ferenc Ferhat Fernando Fethullah Fidel Filip Filippo Finn Fjodor Flavio Florent Florian
Francesco Francis Francisco Franck Franco François Frank Franklin Frans Franz Franziskus Fred Freddie Freddy Frédéric
Frederick Frederik Fredrik Frenkie Fridolin Friedemann Frieder Friedhelm Friedrich Fritz Fumio Fyodor Gábor Gabriel
Gamal Gareth Garri Garry Gary Gaston Gavin Geert Gennadi Geoffrey Georg George Georges Georgi Geraint Gerald Gerard
Gérard Gerd Gereon Gerhard Gerhart Gernot Gero Gerold Gerrit Gerry Gert Giacomo Gianfranco Gianluigi Gianni Gideon
Gilles Gino Gion Giorgio Giovanni Gisbert Giulio Giuseppe Glenn Gökhan Goodluck Goran Göran Gordon Gottfried Gotthold
Gottlieb Götz Graham Greg Gregor Gregory Grzegorz Guido Guillaume Guillermo Gunnar Gunter Günter Gunther Günther Gustav
Gustave Gustavo Guy György Haakon Hafis Haile Hajo Hakan Halil Hamad Hamid Hamza Hank Hannes Hanno Hanns Hans Hansi
Hansjörg Hanspeter Harald Hardy Harold Harrison Harry Hartmut Hartwig Haruki Harvey Hasan Hashim Hassan Hasso Hauke
Hayao Hector Heiko Heiner Heino Heinrich Heinz Helge Hellmut Hellmuth Helmut Helmuth Hendrik Hennes Henning Henri Henrik
Henry Herbert Heribert Herman Hermann Hilmar Hinrich Hirohito Holger Horst Hosni Howard Hristo Hubert Hubertus Hugh Hugo
Humza Hunter Hüseyin Hussein Ian Ibrahim Idris Ignacio Ignaz Igor Ihor Ilja Ilya Immanuel Imran Ingmar Ingo Isaac Isaias Ismail
István Itamar Ivan Iván Ivica Ivo Iwan Jaap Jack Jacob Jacques Jadon Jahja Jair Jake Jakob Jakub Jamal James Jan Janez
Jannik Jannis János Janosch Janusz Jared Jaroslav Jaroslaw Jarosław Jason Jasper Jassir Javad Javier Jawaharlal Jay Jean
Jeff Jeffrey Jens Jeremy Jermaine Jeroen Jerome Jérôme Jerry Jerzy Jesse Jesús Jewgeni Jewgenij Jim Jimmy Jinping Jintao
Jiri Jiří Jitzchak Jitzhak Joachim Joao João Joaquín Joav Jobst Jochen Joe Joel Joël Johan Johann Johannes John Johnny
Joko Jon Jonas Jonathan Jong Joop Joost Jordi Jörg Jorge Jörgen Jörn Joschka Jose José Josef Josep Joseph Josh Joshua
Josip Jost Józef Juan Jules Julian Julien Julio Julius Junichiro Jupp Jürg Jürgen Juri Jurij Justin Justus Kadir Kai
Kalle Kanye Karel Karim Karl Karlheinz Karol Károly Karsten Kaspar Kees Keir Keith Keke Kemal Ken Kendrick Kenneth Kenny
Keqiang Kevin Khaled Khalid Kilian Kimi Kingsley Kirill Kirk Kjell Klaus Klemens Knud Knut Köbi Kofi Konrad Konstantin
Konstantinos Korbinian Kristian Krzysztof Kurt Kwame Kwasi Kyle Kylian Kyriakos Kyrylo Lajos Lamberto Lamine Lance Lando
Larry Lars Lasse László Laurent Lawrence Leander LeBron Lennart Leo Leon Leonard Leonardo Leonhard Leonid Leopold Leroy
Leszek Levin Lew Lewis Liam Linus Lionel Lorenz Lorenzo Lothar Louis Luc Luca Lucas Lucian Luciano Ludger Ludwig Luigi
Luis Luís Luitpold Luiz Luka Lukas Łukasz Luke Lutz Lyndon Maarten Macky Mads Magnus Mahmoud Mahmud Mahmut Maik Maksym
Malcolm Malte Manfred Manmohan Mansur Manuel Marc Marcel Marcello Marcelo Marcin Marco Marcus Marek Mariano Mario Mário
Marius Marko Markus Marlon Martin Marvin Marwan Massimo Massud Masud Matej Mateusz Mathias Mathieu Mats Matt Matteo
Matthäus Matthew Matthias Matthieu Mattias Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Mehmet Mel
Menachem Merlin Merrick Mesut Mevlüt Micha Michael Michail Micheál Michel Michelangelo Mick Mickey Miguel Mike Mikhail
Mikkel Milan Milo Milorad Milos Miloš Milton Mircea Mirko Miroslav Mischa Mitch Mitt Mohamed Mohammad Mohammed Moritz
Morten Mosche Moses Moshe Muammar Muhammad Muhammadu Muhammed Muqtada Murat Mustafa Mychajlo Mykhailo Mykola Nabil
Naftali Narendra Naruhito Nathan Nathanael Nawaz Nayib Nechirvan Ned Neil Nelson Néstor Newt Neymar Nicholas Nick Niclas
Nico Nicolae Nicolai Nicolas Nicolás Nicușor Niels Nigel Nikita Niklas Niklaus Niko Nikolai Nikolaj Nikolas Nikolaus
Nikos Nils Nino Noah Noam Noel Norbert Norman Novak Nuno Nuri Nursultan Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksij
Oleksiy Oliver Olivier Olof Olusegun Omar Ömer Orhan Orson Ortwin Osama Oskar Osman Oswald Otfried Othmar Ottmar Otto
Ousmane Owen Özgür Pablo Paolo Pascal Patrice Patrick Patrik Paul Paulo Pavel Pawel Paweł Pedro Peer Pep Pepe Percy
Perry Pervez Petar Pete Peter Péter Petr Petro Petteri Phil Philip Philipp Philippe Phillip Pierluigi Piero Pierre Piet
Pieter Pietro Piotr Pirmin Pius Pjotr Placido Plácido Predrag Primož Qassem Quentin Quirin Radek Radosław Radovan Rafael
Rafał Rahul Raila Raimund Rainer Rajesh Rajiv Ralf Ralph Ramon Ramón Ramsan Ramzan Randolph Randy Raoul Raphael Raphaël
Rashid Rasmus Ratko Raul Raúl Ray Raymond Recep Reiner Reinhard Reinhardt Reinhart Reinhold Remco Remo Renato Rene René
Reto Rex Reza Ricardo Riccardo Richard Rick Ricky Rico Ringo Rishi Roald Rob Robbie Robby Robert Roberto Rocco Rod
Roderich Rodrigo Roger Roland Rolf Romain Romano Romelu Romeo Ron Ronald Ronaldo Ronnie Ronny Rory Roy Ruben Rudi
Rüdiger Rudolf Rudy Ruedi Ruhollah Rupert Ruprecht Ruslan Russell Rustem Ruud Ryan Ryszard Sacha Sachin Saddam Sadio
Sadiq Said Saleh Salih Salman Salomon Salvatore Sam Sami Samir Samuel Sándor Sandro Sascha Saul Sauli Schimon Schorsch
Scott Seamus Sean Sebastian Sebastián Sébastien Selahattin Sepp Serdar Serge Sergei Sergej Sergey Sergio Serhii Serhij
Serhiy Serkan Severin Shane Shawn Shehbaz Shigeru Shinzo Sidney Siegbert Siegfried Siegmund Sigmar Sigmund Silas Silvan
Silvio Simon Sinan Slavoj Slobodan Sönke Sören Søren Stan Stanislav Stanislaw Stanisław Stanley Stefan Stefano Stefanos
Steffen Stephan Stéphane Stephen Steve Steven Stevie Stuart Suleiman Süleyman Sundar Sven Swen Sylvain Sylvester Szymon
Tadej Tadeusz Tamás Taras Tarek Tariq Tarjei Taro Tassilo Tayyip Ted Teddy Teemu Terry Thabo Thaksin Theo Theodor
Theodore Thiago Thibault Thibaut Thierry Thies Thilo Thomas Thorben Thorsten Tibor Til Till Tilman Tilmann Tilo Tim Timo
Timon Timothée Timothy Timur Tino Tito Titus Tobias Toby Todd Tom Tomas Tomáš Tomasz Tomislav Tommy Tony Torben Torsten
Toto Travis Trevor Tristan Tyler Udo Ueli Uhuru Ulf Ulrich Umberto Urs Uwe Vaclav Václav Vadim Valdis Valentin Valery
Valéry Valtteri Veit Victor Vikram Viktor Vince Vincent Vincenzo Vinícius Vinzenz Virgil Vitali Vito Vivek Vladimir
Vladislav Volker Volkmar Volodymyr Vuk Waldemar Waleri Walerij Walid Walt Walter Walther Wanja Warren Wassily Wayne
Weiwei Wenzel Werner Wernher Wesley Wieland Wiktor Wilfred Wilfrid Wilfried Wilhelm Willem Willi William Willy Wim
Winfried Winston Witali Witold Wjatscheslaw Wladimir Wojciech Wole Wolfgang Wolfram Wolodymyr Woodrow Woody Wout Xabi
Xaver Xavi Xavier Xherdan Xiaoping Yahya Yair Yanis Yann Yannick Yannik Yasir Yevgeny Yevhen Yitzhak Yoshihide Yoweri
Yunus Yuri Yury Yusuf Yves Zbigniew Zedong Zeljko Željko Zinedine Zlatan Zlatko Zoltán Zoran Zsolt
`;

/** Names of both sexes, hand-made from general knowledge: first names that occur in German news; no statistic. */
export const UNISEX_NAMES = `
Alex Alexis Andie Ariel Ashley Ayo Bente Camille Casey Charlie Chris Connie Conny Dani Daniele Danni Deniz Dominique
Eike Evren Friedel Gal Gerit Gerri Hikaru Hilal Hyun Ilhan Ilkay İlkay Jackie Jae Jamie Janne Jessie Ji Jin Jo Joan Jodi
Jody Jona Jun Kaoru Kay Kelly Kersten Kim Kiran Kris Laurence Leigh Leslie Lindsay Lindsey Lior Lou Makoto Marian Maxi
Michele Mika Minh Nicki Nicky Nicola Niki Nikola Nima Noa Pat Quinn Rei Riley Robin Sandy Sasha Seung Sevan Shay Sigi
Skyler Taylor Thanh Tomke Toni Tsering Uli Ulli Val Vanja Vanya Wei Xin Yuki Yüksel Yun
`;
