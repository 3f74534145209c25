package cli

import (
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// What the deployment files start must be commands and options that there are.
func TestDeploymentFiles(t *testing.T) {
	lists := regexp.MustCompile(`(?:command|args): (\["(?:worker|serve|watch)".*?\])`)
	units := regexp.MustCompile(`ExecStart=/usr/local/bin/casus (.*)`)
	found := 0
	check := func(path string, words []string) {
		found++
		e := &env{in: strings.NewReader(""), out: io.Discard, err: io.Discard}
		c, rest, err := e.root().Find(words)
		if err == nil {
			err = c.ParseFlags(rest)
		}
		if err == nil {
			err = c.ValidateArgs(c.Flags().Args())
		}
		if err != nil || c.Name() != words[0] {
			t.Errorf("%s: casus %s: %v", path, strings.Join(words, " "), err)
		}
	}
	err := filepath.WalkDir("../../deploy", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.HasSuffix(path, ".yaml") {
			dec := yaml.NewDecoder(strings.NewReader(string(data)))
			for err == nil {
				var v map[string]any
				err = dec.Decode(&v)
			}
			if err != io.EOF {
				t.Errorf("%s: %v", path, err)
			}
		}
		for _, m := range lists.FindAllStringSubmatch(string(data), -1) {
			var words []string
			if err := json.Unmarshal([]byte(m[1]), &words); err != nil {
				t.Errorf("%s: %v in %s", path, err, m[1])
				continue
			}
			check(path, words)
		}
		for _, m := range units.FindAllStringSubmatch(string(data), -1) {
			check(path, strings.Fields(m[1]))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found < 6 {
		t.Errorf("%d commands found in deploy/, want those of two units, two services and two deployments", found)
	}
}
