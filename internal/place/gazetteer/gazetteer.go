// Package gazetteer holds the names of places: countries, first-order regions, capitals and cities of more
// than 15,000 people from GeoNames (geonames.org, CC BY 4.0, cities as of January 2026), and seas and
// regions in the news from a table of its own.
//
// The packed table is embedded and read in place: keys are sorted 64-bit words, 40 bits of the hash of
// a folded name and 24 bits of a record number; records have a fixed size. generate.go rebuilds it.
package gazetteer

import (
	_ "embed"
	"encoding/binary"
	"strings"
	"unicode/utf8"
)

//go:generate go run generate.go ../../../../shared/data/facts gazetteer.bin

//go:embed gazetteer.bin
var packed string

// Kind is what kind of place a record names.
type Kind uint8

// Kinds of places. People is no place but the demonym of a country ("Malian").
const (
	NoKind Kind = iota
	Country
	Region // first-order region
	Capital
	City
	Area // region in the news, mountains
	Sea  // seas, straits, rivers
	People
)

// RecordSize is the number of bytes of a packed record.
const RecordSize = 17

// Place is one record.
type Place struct {
	Name     string
	Admin1   string // name of the first-order region, as ASCII
	Country  string // ISO 3166 alpha-3, "" for places of several countries
	Lat, Lon float64
	Kind     Kind
	// Size is ten times the binary logarithm of the number of people, 0 where unknown.
	Size uint8
}

const headerSize = 12

func count(n int) int { return int(binary.LittleEndian.Uint32([]byte(packed[4*n : 4*n+4]))) }

var (
	places = count(0)
	keys   = count(1)
	// start of the records and of the names
	recordsAt = headerSize + 8*keys
	namesAt   = recordsAt + RecordSize*places
)

func key(i int) uint64 {
	s := packed[headerSize+8*i:]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Count is the number of places.
func Count() int { return places }

// Lookup appends to dst the numbers of the records whose folded name has that hash.
func Lookup(dst []int32, hash uint64) []int32 {
	lo, hi := 0, keys
	for lo < hi {
		mid := (lo + hi) / 2
		if key(mid)>>24 < hash {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for ; lo < keys && key(lo)>>24 == hash; lo++ {
		dst = append(dst, int32(key(lo)&0xffffff))
	}
	return dst
}

// Get unpacks record n, 0 up to Count.
func Get(n int32) Place {
	r := packed[recordsAt+RecordSize*int(n):]
	return Place{
		Name: name(get24(r)), Admin1: name(get24(r[3:])), Country: strings.TrimRight(r[6:9], "\x00"),
		Lat: degrees(r[9:]), Lon: degrees(r[12:]), Kind: Kind(r[15]), Size: r[16],
	}
}

func get24(s string) int { return int(s[0]) | int(s[1])<<8 | int(s[2])<<16 }

func degrees(s string) float64 { return float64(int32(get24(s)<<8)>>8) / 1e4 }

func name(at int) string {
	s := packed[namesAt+at:]
	return s[1 : 1+int(s[0])]
}

// Hash is the 40-bit FNV-1a hash of a folded name.
func Hash(folded string) uint64 {
	h := HashStart
	for i := 0; i < len(folded); i++ {
		h = HashByte(h, folded[i])
	}
	return HashEnd(h)
}

// HashStart, HashByte and HashEnd hash a name byte by byte.
const HashStart uint64 = 14695981039346656037

// HashByte adds one byte.
func HashByte(h uint64, b byte) uint64 { return (h ^ uint64(b)) * 1099511628211 }

// HashEnd finishes a hash.
func HashEnd(h uint64) uint64 { return (h ^ h>>32) & (1<<40 - 1) }

// Fold gives a name the form it is looked up by: lower-case ASCII where letters allow it, no stops or apostrophes,
// one space for hyphens and blank space.
func Fold(s string) string {
	var b []byte
	return string(AppendFold(b, s))
}

// AppendFold appends the folded form of s to dst.
func AppendFold(dst []byte, s string) []byte {
	start := len(dst)
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			case c == ' ', c == '-', c == '\n', c == '\t', c == '\r', c == '_', c == '/':
				if len(dst) > start && dst[len(dst)-1] != ' ' {
					dst = append(dst, ' ')
				}
			case c == '.', c == '\'', c == '`':
			default:
				dst = append(dst, c)
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\u2019' || r == '\u2018' || r == '\u02bc' || r == '\u00ad':
		case r == '\u2013' || r == '\u2011' || r == '\u00a0':
			dst = append(dst, ' ')
		default:
			if f := latin(r); f != "" {
				dst = append(dst, f...)
			} else {
				dst = append(dst, s[i:i+size]...)
			}
		}
		i += size
	}
	for len(dst) > start && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

// Plain letters of U+00C0 to U+017F and of U+1E00 to U+1EFF after Unicode's decompositions, * where there is none.
const (
	latinTable      = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
	additionalTable = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy******aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******"
)

// latin is the plain form of a letter with marks, "" where there is none.
func latin(r rune) string {
	switch {
	case r == 'Æ' || r == 'æ':
		return "ae"
	case r == 'Œ' || r == 'œ':
		return "oe"
	case r == 'ß':
		return "ss"
	case r == 'Ĳ' || r == 'ĳ':
		return "ij"
	case r == 'Þ' || r == 'þ':
		return "th"
	case r >= 0xc0 && r <= 0x17f:
		if i := int(r - 0xc0); i < len(latinTable) && latinTable[i] != '*' {
			return latinTable[i : i+1]
		}
	case r >= 0x1e00 && r < 0x1e00+rune(len(additionalTable)):
		if i := int(r - 0x1e00); additionalTable[i] != '*' {
			return additionalTable[i : i+1]
		}
	case r == 0x219 || r == 0x218:
		return "s"
	case r == 0x21b || r == 0x21a:
		return "t"
	case r == 0x259 || r == 0x18f:
		return "a"
	}
	return ""
}
