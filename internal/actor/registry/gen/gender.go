package main

import "strings"

// given names of women in leaders.txt.
const womens = ` Kim-Campbell Ertha Portia Kamla Mia Claudia Violeta Xiomara Rosario Laura Mireya Delcy Janet Jennifer Dina Jeanine Michelle Cristina Isabel
Margaret Theresa Liz Dilma Mary Catherine Sophie Micheline Doris Simonetta Viola Karin Angela Beata Ewa Brigitte Katalin Iveta Zuzana Giorgia Ana
Gordana Kolinda Jadranka Borjana Željka Atifete Vjosa Alenka Nataša Katerina Iliana Maia Zinaida Natalia Viorica Kersti Kaja Vaira Laimdota Evika
Dalia Ingrida Inga Yulia Nino Salome Roza Tarja Sanna Magdalena Gro Erna Helle Mette Jóhanna Katrín Kristrún Halla Ellen Judith Samia Sahle-Work Grace Joyce
Netumbo Najla Tansu Golda Aung Chandrika Harini Sushila Bidya Yingluck Paetongtarn Halimah Corazon Gloria Sara Leni Megawati Julia Jenny Helen Jacinda
Hilda Fiame Benazir Khaleda Sheikh-Hasina Indira Pratibha Droupadi Sonia Sanae Tsai Carrie Élisabeth Édith Robinah Sarra Sylvanie Myriam Cora Alix-Desir
Madeleine Condoleezza Hillary Susan Samantha Nikki Kelly Linda Elise Morgan Karoline Tammy Sarah Stephanie Kayleigh Jen Karine Dana Heather Marie Victoria Wendy Gina Avril Tulsi
Gina Katherine Loretta Pam Kristi Susie Nancy Elizabeth Liz Marjorie Alexandria Ilhan Rashida Ruth Amy Sonia Ketanji Melania Jill Ivanka Chrystia Mélanie Anita Michaëlle Danielle
Priti Suella Amber Shabana Angela Kemi Nicola Arlene Penny Yvette Rachel Nazanin Catherine Florence Michèle Marine Ségolène Anne Annalena Ursula Annegret Christine Nancy Alice Sahra
Federica Emma Roberta Elisabetta Luciana Elly Trinidad Arancha Carme María Margarita Anna Olena Iryna Olha Oksana Natalia Hanna Nadiya Maria Valentina Elvira Sviatlana Luminița Oana Elena Evghenia
Jana Karin Beate Benita Sigrid Hanke Kajsa Ayaan Hadja Ludivine Laila Margot Ann Greta Ine Anniken Mette-Marit Lene Elina Marina Eva-Maria Sandra Baiba Dovilė Dora Meral Biljana Mirjana Vesna Donika Leyla Mehriban
Khadija Maka Ingibjörg Ekaterina Tanja Tzipi Miri Ayelet Gali Hanan Varsen Bouthaina Asma Ilham Marzieh Fatemeh Maryam Shirin Narges Nasrin Mahsa Neda Nadia Loujain Tawakkol Abir Mariam Angelina Sheikha Reem Lana Princess Queen
Malalai Hina Tasnim Mumtaz Maleeha Asia Malala Mahrang Aafia Sushma Nirmala Nirupama Sofiya Mehbooba Mamata Mayawati Jayalalithaa Devyani Mao-Ning Rebiya Agnes Anson Emily Annette Joanne Karen Makiko Yoriko Yoko Tomomi Yuriko Sadako Retno Susi
Wan Rosmah Theresa Leila Imelda Dipu Arzu Marise Penny-Wong Sussan Pauline Schapelle Nanaia Battsetseg Dariga Gulnara Lolwah Flavia
Carol Ann Henrietta Josette Cindy Irina Audrey Louise Rosemary Asha-Rose-Migiro Ravina Juliette Bintou Leila Deborah Noeleen Yanghee Hilde Agnès Francesca Pramila Virginia Joan Winnie
Farah Fatou Tomoko Nazhat Melissa Heidi Gita Ngozi Patricia Tirana Irene Jody Kirsty Sakineh Shireen Hatice Brittney Shamima Euna Roxana Kayla Kathy Gretchen Dianne Barbara Jeanne Maxine Valerie Breonna Ghislaine
Kellyanne Eluned Jacqui Clare Gladys Zahra Francia Piedad Ingrid Clara Keiko Verónika Betssy Marta Rosa Luisa Gabriela Carolina Soledad Antonia Camila Evelyn Jeannette Maya Alicia Xóchitl Josefina Yoani Berta Mariela
Johana Cilia Consuelo Rigoberta Christiana Erika Kamina Rixi Mirlande Susana Diana Karina Hebe Estela Marina Marielle Celinda Cristiana Alexandra Olivia Aïchatou Aïssata Simone Kandia Reckya Shirley Hanna Sylvie
Thérèse Amina Monica Raychelle Wangari Yolande Victoire Diane Agathe Ilwad Billene Lia Birtukan Verónica Joice Nkosazana Maite Lindiwe Naledi Thandi Angie Nosiviwe Navi Duduzile Selma Pelonomi Leymah Suzi Sylvia
Jill Michelle Amber Iliana Ursula Catherine Cecilia Margrethe Marta Ylva Roberta Helga Annette Maja Anitta Paula Oana Kristalina Deborah Joyce Stephanie Maryam Nadia Ellen Dora Olga Belinda Mairead Elena Kay-Ivey Kamala Julie Eliza Silvia Liudmyla Chelsea
Yulia Sakhle Zuzana Ekaterina Evghenia Hina Gisèle Vicky Consolata Bibi Juliana Maimouna Jo-Cox Kim-Leadbeater Hsiao Choe-Son Kim-Yo Hua Mao-Ning Jiang-Yu Kang-Kyung Choi-Soon Kim-Keon Peng Gu-Kailai Zhu-Fenglian Empress Diana `

// genderOf guesses from the given name; men were most of them.
func genderOf(name string) string {
	words := strings.Fields(name)
	if len(words) > 1 && strings.Contains(womens, " "+words[0]+"-"+words[1]+" ") || strings.Contains(strings.ReplaceAll(womens, "\n", " "), " "+words[0]+" ") {
		return "f"
	}
	return "m"
}
