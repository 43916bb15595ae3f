using System.Text;
using Bindery.Testing;

namespace Bindery.Blueprints.Tests;

public sealed class HostileTextTests
{
    public static TheoryData<string, string> Texts { get; } =
        new()
        {
            { "", "1:1: the file is empty; write a blueprint into it" },
            { "# nothing\n", "1:1: the file is empty; write a blueprint into it" },
            { "- a list", "1:1: the blueprint must be a mapping of keys, not a list" },
            {
                "format: 1\n---\nformat: 1\n",
                "2:1: a second YAML document begins here; keep one blueprint a file"
            },
            {
                "a: &bomb [x, x]\nb: [*bomb, *bomb]\n",
                "1:4: anchors (&name) aren't read in a blueprint; write the value out each time"
            },
            {
                "a: *bomb\n",
                "1:4: aliases (*name) aren't read in a blueprint; write the value out"
            },
            {
                "a: !!python/object:os.system x\n",
                "1:4: tags (!name) aren't read in a blueprint; remove the tag"
            },
            { "? [a, b]\n: c\n", "1:3: a list or a mapping can't be a key; use a text" },
            { "a:\n\tb: 1\n", "2:1: a tab stands in the indentation; use spaces" },
            { "a: b\0c\n", "1:5: the character U+0000 may not stand in YAML; remove it" },
            { "a: \u001b[31m\n", "1:4: the character U+001B may not stand in YAML; remove it" },
            { "a: \ud800\n", "1:4: the character U+D800 may not stand in YAML; remove it" },
            { "a: x\ufeffy\n", "1:5: the character U+FEFF may not stand in YAML; remove it" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_refused_with_one_clear_line(string text, string expected) =>
        Assert.Equal([$"x.yaml:{expected}"], Lines(BlueprintReader.Read(text, "x.yaml")));

    [Theory]
    [InlineData("a: \"open\n")]
    [InlineData("a: [1, 2\n")]
    [InlineData("a: b: c\n")]
    [InlineData("  a: 1\nb: 2\n")]
    [InlineData("%YAML 99999999999.1\n---\na: 1\n")]
    [InlineData("a: \"\\U00110000\"\n")]
    [InlineData("a: \"\\uD800\"\n")]
    [InlineData("a: @b\n")]
    public void Which_is_no_YAML_is_refused_where_it_stops(string text)
    {
        BlueprintReading reading = BlueprintReader.Read(text, "x.yaml");
        BlueprintProblem problem = Assert.Single(reading.Problems);
        Assert.Contains("YAML", problem.Message);
        Assert.InRange(problem.Line, 1, 3);
    }

    [Fact]
    public void Of_endless_depth_is_refused_before_the_stack_ends()
    {
        foreach (string nested in (string[])[new('[', 500_000), Blocks(2_000)])
        {
            BlueprintReading reading = BlueprintReader.Read("a: " + nested, "x.yaml");
            Assert.Contains("nested more than 32 levels", Assert.Single(reading.Problems).Message);
        }
    }

    [Fact]
    public void Of_more_than_four_megabytes_is_refused_unread()
    {
        string text = "a: " + new string('x', 4 * 1024 * 1024);
        Assert.Contains(
            "larger than 4 MB",
            Assert.Single(BlueprintReader.Read(text, "x.yaml").Problems).Message
        );
    }

    [Fact]
    public void With_a_million_faults_names_the_first_two_hundred()
    {
        StringBuilder text = new(MinimalBlueprint.Text);
        for (int index = 0; index < 200_000; index++)
        {
            text.Append(index).Append("key: 1\n");
        }

        Assert.Equal(200, BlueprintReader.Read(text.ToString(), "x.yaml").Problems.Length);
    }

    [Fact]
    public void Begins_with_a_byte_order_mark_and_is_read() =>
        Assert.Empty(BlueprintReader.Read("\ufeff" + MinimalBlueprint.Text, "x.yaml").Problems);

    [Fact]
    public void Has_carriage_returns_and_is_read()
    {
        string text = MinimalBlueprint.Text.Replace("\n", "\r\n");
        Assert.Empty(BlueprintReader.Read(text, "x.yaml").Problems);
    }

    [Fact]
    public void Stays_data_where_text_is_free()
    {
        const string hostile = "</field>'; DROP TABLE x; --\\\"\"\"${x}{{y}}%s\u202e𝒳";
        BlueprintReading reading = MinimalBlueprint.Read(
            "title: Acme",
            "title: '" + hostile.Replace("'", "''") + "'"
        );
        Assert.Equal(hostile, reading.Blueprint!.Title);
    }

    [Fact]
    public void Never_reaches_the_terminal_raw_through_a_message()
    {
        BlueprintReading reading = MinimalBlueprint.Read(
            "title: Acme",
            "\"ti\\e[31m\\u202etle\": Acme"
        );
        Assert.Contains("\\u001b[31m\\u202etle", reading.Problems[1].Message);
        Assert.DoesNotContain(reading.Problems, problem => problem.Message.Any(char.IsControl));
    }

    [Fact]
    public void In_another_encoding_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("x.yaml", "");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("title: Größe\n"));
        Assert.Equal(
            [$"{path}:1:1: the file isn't UTF-8; save it as UTF-8"],
            Lines(BlueprintCatalog.LoadFile(path))
        );
    }

    [Fact]
    public void Of_endless_length_in_a_file_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("x.yaml", new string('#', 13 * 1024 * 1024));
        Assert.Contains(
            "larger than 4 MB",
            Assert.Single(BlueprintCatalog.LoadFile(path).Problems).Message
        );
    }

    private static IEnumerable<string> Lines(BlueprintReading reading) =>
        reading.Problems.Select(problem => problem.ToString());

    private static string Blocks(int depth) =>
        string.Concat(Enumerable.Range(1, depth).Select(level => $"\n{new string(' ', level)}a:"));
}
