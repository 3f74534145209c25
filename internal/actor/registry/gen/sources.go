package main

import (
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// spell is a source's word that somebody led a state from one date to another.
type spell struct {
	code, name, gender string
	role               string // empty: the source does not say
	from, to           string // to empty: still in office, or the source ends
	source             string
}

// readSources reads all tables, the most exact first.
func readSources(dir, states string) ([]spell, error) {
	numbers, err := stateNumbers(states)
	if err != nil {
		return nil, err
	}
	var all []spell
	for _, read := range []func(string, map[string]string) ([]spell, error){archigos, reign, factbook} {
		list, err := read(dir, numbers)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}

// stateNumbers maps the numbers of Correlates of War ("c20") and of Gleditsch and Ward ("g20") to codes.
func stateNumbers(file string) (map[string]string, error) {
	rows, err := records(file, '\t')
	if err != nil {
		return nil, err
	}
	m := make(map[string]string)
	for _, r := range rows {
		for _, col := range []string{"cow", "gw"} {
			if n := r[col]; n != "" {
				if key := col[:1] + n; m[key] == "" || r["id"] == r["code"] {
					m[key] = r["code"]
				}
			}
		}
	}
	return m, nil
}

// records reads a table with a header, without comments, as maps from column to cell.
func records(file string, comma rune) ([]map[string]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.Comment, r.FieldsPerRecord, r.LazyQuotes = comma, '#', -1, true
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		m := make(map[string]string, len(row))
		for i, cell := range row {
			if i < len(rows[0]) {
				m[rows[0][i]] = strings.TrimSpace(cell)
			}
		}
		out = append(out, m)
	}
	return out, nil
}

func archigos(dir string, numbers map[string]string) ([]spell, error) {
	rows, err := records(filepath.Join(dir, "archigos_leaders_1870_2015.csv"), ',')
	var out []spell
	for _, r := range rows {
		if r["enddate"] < "1945" {
			continue
		}
		s := spell{code: numbers["g"+r["gwcode"]], name: r["leader"], gender: strings.ToLower(r["gender"]), from: r["startdate"], to: r["enddate"], source: "archigos"}
		if s.to >= "2015-12-31" {
			s.to = ""
		}
		if s.code != "" {
			out = append(out, s)
		}
	}
	return out, err
}

func reign(dir string, numbers map[string]string) ([]spell, error) {
	rows, err := records(filepath.Join(dir, "reign_leaderlist_1950_2021.csv"), ',')
	var out []spell
	for _, r := range rows {
		s := spell{code: numbers["c"+r["ccode"]], name: r["leader"], source: "reign", to: ""}
		s.from = isoDate(r["syear"], r["smonth"], r["sdate"])
		if r["eyear"] != "" {
			s.to = isoDate(r["eyear"], r["emonth"], "")
		}
		if r["gender"] == "0" {
			s.gender = "f"
		}
		if s.code != "" && s.from != "" {
			out = append(out, s)
		}
	}
	return out, err
}

// isoDate writes a date as exactly as its parts are known.
func isoDate(year, month, day string) string {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	switch {
	case y == 0:
		return ""
	case m < 1 || m > 12:
		return fmt.Sprintf("%04d", y)
	case d < 1 || d > 31:
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

var (
	officeOf = regexp.MustCompile(`^(?:Interim |Transition(?:al)? |Acting )?(President|Prime Minister|King|Emir|Amir|Sultan|Governor[ -]General|Governor|Lieutenant Governor|Premier|Chief Minister|Chancellor|Administrator|Chief Executive) (?:General |Grand Chief |Sir |Dame |Dr\. )*(.+?)(?:,? [Jj]r\.)?$`)
	since    = regexp.MustCompile(`\(since ([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})\)`)
)

// factbook reads who leads each state and territory, with the day on which each began.
func factbook(dir string, _ map[string]string) ([]spell, error) {
	codes, err := fipsCodes(filepath.Join(dir, "geonames_countryInfo.txt"))
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(dir, "factbook_government.json.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var entries []struct {
		File       string
		Government map[string]any
	}
	if err := json.NewDecoder(z).Decode(&entries); err != nil {
		return nil, err
	}
	var out []spell
	for _, e := range entries {
		code := codes[strings.ToUpper(strings.TrimSuffix(filepath.Base(e.File), ".json"))]
		branch, _ := e.Government["Executive branch"].(map[string]any)
		if code == "" || branch == nil {
			continue
		}
		for _, key := range []string{"chief of state", "head of government"} {
			for _, part := range strings.Split(html.UnescapeString(textOf(branch[key])), ";") {
				if s, ok := factbookSpell(part, code); ok {
					out = append(out, s)
				}
			}
		}
	}
	return out, nil
}

// factbookSpell reads "President Duma BOKO (since 1 November 2024)". A king of another state is left out.
func factbookSpell(part, code string) (spell, bool) {
	part = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(part), "represented by "))
	date := since.FindStringSubmatch(part)
	if date == nil {
		return spell{}, false
	}
	m := officeOf.FindStringSubmatch(strings.TrimSpace(part[:strings.Index(part, " (")]))
	day, err := time.Parse("2 January 2006", strings.Join(date[1:], " "))
	if m == nil || err != nil || strings.HasPrefix(m[1], "King") && code != "GBR" || strings.Contains(" "+m[2], " of ") || strings.HasPrefix(m[2], "Superior ") {
		return spell{}, false
	}
	role := strings.ToLower(strings.ReplaceAll(m[1], "-", " "))
	if role == "president" && (strings.Contains(m[2], "TRUMP") && code != "USA" || strings.Contains(m[2], "MACRON") && code != "FRA") {
		return spell{}, false
	}
	return spell{code: code, name: titleCase(m[2]), role: role, from: day.Format("2006-01-02"), source: "factbook"}, true
}

// titleCase turns the surnames in capitals into ordinary words.
func titleCase(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		parts := strings.Split(w, "-")
		for j, p := range parts {
			if r := []rune(strings.ToLower(p)); len(r) > 1 && p == strings.ToUpper(p) && !strings.Contains(p, ".") {
				parts[j] = strings.ToUpper(string(r[:1])) + string(r[1:])
			}
		}
		words[i] = strings.Join(parts, "-")
	}
	return strings.Join(words, " ")
}

func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		return textOf(v["text"])
	}
	return ""
}

// fipsCodes maps the two letters that name the factbook's files to ISO codes.
func fipsCodes(file string) (map[string]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	m := make(map[string]string)
	for _, line := range strings.Split(string(data), "\n") {
		if f := strings.Split(line, "\t"); len(f) > 3 && len(f[1]) == 3 && f[3] != "" {
			m[f[3]] = f[1]
		}
	}
	m["KV"] = "XKX"
	return m, nil
}
