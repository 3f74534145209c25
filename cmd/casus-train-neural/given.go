package main

import "strings"

// Common given names and surnames, for the lists that the recogniser of names
// looks words up in. They are general knowledge, taken from no one list.

func commonGiven() []string { return strings.Fields(givenNames) }

func commonSurnames() []string { return strings.Fields(surnames) }

const givenNames = `Aaron Abby Abdel Abdul Abdullah Abdulaziz Abdulrahman Abigail Abraham Abu Ada Adam Adele Adrian Adriana Agnes Ahmad Ahmed Aisha Akira Alan Albert Alberto
Alejandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice Alicia Alison Allan Allen Allison Alma Alvaro Alvin Amanda Amber Amina Amir Amit Amy Ana
Anastasia Anatoly Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angel Angela Angelo Angie Anil Anita Ann Anna Anne Annette Annie Anthony Antoine Anton Antonio Anwar April
Ariel Arjun Arlene Armando Arnold Arthur Arturo Asad Ashley Ashraf Asif Audrey Augustine Austin Ayman Aziz Barack Barbara Barry Bashar Basil Beatrice Becky Ben Benjamin Benny Bernard
Bernie Beth Betsy Betty Beverly Bill Billy Blake Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bruce Bruno Bryan Bryce Caitlin Calvin Cameron
Camille Candice Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Carrie Casey Catherine Cathy Cecilia Cedric Chad Charlene Charles Charlie Charlotte Chelsea Chen Cheryl
Chloe Chris Christa Christian Christie Christina Christine Christopher Christy Chuck Cindy Claire Clara Clarence Claude Claudia Clayton Cliff Clifford Clint Clinton Colin Colleen Connie
Connor Corey Cory Courtney Craig Cristina Curtis Cynthia Daisy Dale Damian Dan Dana Daniel Daniela Daniele Danielle Danny Daphne Darlene Darrell Darren Dave David Dawn Dean Deanna
Debbie Deborah Debra Delia Denis Denise Dennis Derek Diana Diane Diego Dmitri Dmitry Dolores Dominic Dominique Don Donald Donna Doreen Doris Dorothy Doug Douglas Dustin Dwight Dylan
Earl Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Elena Eli Elias Elijah Elisabeth Elizabeth Ella Ellen Emil Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Esther
Ethan Eugene Eva Evan Evelyn Faisal Farid Fatima Felipe Felix Fernando Fiona Florence Frances Francesca Francesco Francis Francisco Francois Frank Frankie Franz Fred Freddie Frederick
Gabriel Gabriela Gail Gareth Garrett Gary Gavin Gene Geoffrey George Georgia Gerald Gerard Gerhard Gerry Gilbert Gina Giorgio Giovanni Gladys Glen Glenn Gloria Gordon Grace Graham Greg
Gregory Guillermo Gustavo Guy Hamid Hannah Hans Harold Harriet Harry Harvey Hasan Hassan Heather Hector Heidi Heinrich Helen Helena Helga Henri Henry Herbert Herman Hilary Hillary
Hiroshi Holly Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Ingrid Irene Iris Irina Isaac Isabel Isabella Ismail Ivan Jack Jackie Jacob Jacques Jaime Jake Jamal James Jamie Jan Jane
Janet Janice Jared Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joaquin Jodi Jody Joe
Joel Johan Johanna John Johnny Jon Jonathan Jordan Jorge Jose Joseph Josephine Josh Joshua Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie Julio Jun June Justin Karen Karim
Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Kelly Ken Kenneth Kenny Kent Kerry Kevin Khaled Khalid Khalil Kim Kimberly Kirk Klaus Konstantin Kofi Kristen
Kristin Kristina Kumar Kurt Kyle Lance Larry Laura Lauren Laurence Laurent Laurie Lawrence Lea Leah Lee Leigh Lena Leo Leon Leonard Leonardo Leonid Leroy Les Leslie Lester Lillian Lily
Linda Lindsay Lindsey Lisa Liz Lloyd Logan Lois Loretta Lori Lorraine Louis Louise Lucas Lucia Lucy Luigi Luis Luke Luther Lydia Lynda Lynn Lynne Mahmoud Malcolm Malik Mandy Manuel
Marc Marcel Marcia Marco Marcos Marcus Margaret Maria Mariam Marian Marie Marilyn Mario Marion Marjorie Mark Markus Marlene Martha Martin Marvin Mary Maryam Masood Mateo Matt Matthew
Maureen Maurice Max Maxim Megan Mehdi Mehmet Mel Melanie Melinda Melissa Mercedes Meredith Michael Michel Michele Michelle Miguel Mike Mikhail Mildred Milton Minh Miranda Miriam Mitch
Mitchell Mohamed Mohammad Mohammed Mohsen Moises Molly Mona Monica Monique Morgan Moses Moshe Muammar Muhammad Muhammed Mustafa Myra Nabil Nadia Nancy Naomi Natalia Natalie Natasha
Nathan Nathaniel Neil Nelson Nestor Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Nina Noah Noel Nora Norma Norman Nouri Octavio Oleg Oliver Olga Olivia Omar Orlando Osama
Oscar Otto Owen Pablo Paige Pamela Paolo Pat Patricia Patrick Patty Paul Paula Paulo Pauline Pavel Pedro Peggy Penny Percy Pete Peter Phil Philip Philippe Phillip Phyllis Pierre Piotr
Rachel Rafael Rahul Raj Rajesh Ralph Ramon Randall Randy Raul Ravi Ray Raymond Rebecca Regina Rene Rex Rhonda Ricardo Rich Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin
Rod Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rosa Rosalie Rose Rosemary Ross Roy Ruben Rudolf Russ Russell Ruth Ryan Saad Saddam Sadiq Saeed Said Sally Salim Salman
Salvador Sam Samantha Samir Sammy Samuel Sandra Sandy Sanjay Santiago Sara Sarah Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shannon Shari Sharon Shaun Shawn Sheila
Shelley Shelly Sheri Sherri Sherry Shimon Shirley Sidney Silvia Simon Simone Sofia Sonia Sophie Stacey Stacy Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue
Suleiman Sunil Suresh Susan Susanne Suzanne Sven Sylvia Tamara Tammy Tanya Tara Tariq Tatiana Ted Teresa Terence Teri Terri Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd
Tom Tomas Tommy Toni Tony Tracey Traci Tracy Travis Trent Trevor Tricia Troy Tyler Umar Usman Val Valerie Vanessa Vera Vernon Veronica Viacheslav Vicki Vickie Vicky Victor Victoria Vijay
Vikram Viktor Vince Vincent Viola Violet Virginia Vitaly Vivian Vladimir Wade Walid Walter Wanda Warren Wayne Wei Wendy Werner Wesley Whitney Wilfred Willem William Willie Winston
Wolfgang Xavier Yasser Yolanda Yuri Yusuf Yves Yvonne Zachary Zahra Zainab Zoe`

const surnames = `Abbas Abbott Adams Aguilar Ahmed Alexander Ali Allen Alvarez Anderson Andrews Armstrong Arnold Bailey Baker Ball Banks Barnes Barrett Bates Becker Bell Bennett Berger Berry
Bishop Black Blair Boyd Bradley Brooks Brown Bryant Burke Burns Bush Butler Byrne Campbell Carlson Carpenter Carr Carroll Carter Castillo Castro Chambers Chan Chang Chapman Chavez Chen
Cheney Cheng Chung Clark Clarke Clinton Cohen Cole Coleman Collins Cook Cooper Cox Crawford Cruz Cunningham Davies Davis Dean Delgado Diaz Dixon Duncan Dunn Edwards Elliott Ellis Evans
Farrell Ferguson Fernandez Fischer Fisher Fleming Fletcher Flores Ford Foster Fowler Fox Franklin Fraser Freeman Fuller Garcia Gardner Garrison George Gibson Gilbert Gomez Gonzales
Gonzalez Gordon Graham Grant Gray Green Greene Griffin Gupta Gutierrez Hall Hamilton Hansen Hanson Harper Harris Harrison Hart Harvey Hawkins Hayes Henderson Hernandez Herrera Hicks Hill
Hoffman Holmes Howard Huang Hudson Hughes Hunt Hunter Hussain Hussein Ivanov Jackson Jacobs Jain James Jenkins Jensen Jimenez Johansson Johnson Johnston Jones Jordan Joseph Kaminski
Kaplan Kaur Kelley Kelly Kennedy Kerr Khan Kim King Klein Knight Kowalski Kumar Lambert Lane Larsen Larson Lawrence Lawson Lee Leonard Levy Lewis Liu Lloyd Long Lopez Lynch MacDonald
Mandela Marino Marshall Martin Martinez Mason Matthews May McCarthy McDonald McKay McKenzie Medina Mehta Mendez Mendoza Meyer Miller Mills Mitchell Mohamed Moore Morales Moreno Morgan
Morris Morrison Mueller Munoz Murphy Murray Musharraf Myers Nakamura Nelson Newman Newton Nguyen Nichols Nielsen Novak Obama Olson Ortiz Owens Palmer Park Parker Patel Patterson Payne
Perez Perkins Perry Petersen Peterson Petrov Pham Phillips Pierce Porter Powell Price Putin Quinn Ramirez Ramos Reagan Reed Reid Reyes Reynolds Rice Richards Richardson Riley Rivera
Roberts Robertson Robinson Rodriguez Rogers Romero Rose Ross Rossi Roth Rubin Ruiz Rumsfeld Russell Ryan Salazar Sanchez Sanders Santos Sato Schmidt Schneider Schroeder Schultz Schwartz
Scott Sharma Shaw Shelton Silva Simmons Simpson Singh Smith Snyder Stephens Stevens Stewart Stone Sullivan Suzuki Tanaka Tan Taylor Thomas Thompson Torres Tran Tucker Turner Vargas
Vasquez Wagner Walker Wallace Walsh Wang Ward Warner Warren Watkins Watson Weaver Webb Weber Weiss Wells West Wheeler White Williams Williamson Willis Wilson Wolf Wong Wood Woods Wright
Wu Xu Yamamoto Yang Young Zhang Zhao Zhou Zimmerman`
