using Bindery.Core.Changes;
using Bindery.Generation.Merging;
using CsCheck;

namespace Bindery.Generation.Tests.Merging;

public sealed class ThreeWayMergeTests
{
    [Theory]
    [InlineData("notes.txt", "a\nb\nc\n", "a\nB\nc\n", "a\nb\nC\n", "a\nB\nC\n")]
    [InlineData("notes.txt", "a\nb\n", "a\nb\nmine\n", "a\n", "a\nmine\n")]
    [InlineData("m.py", "x = [1, 2]\n", "x = [1, 2, 3]\n", "x = [1]\n", "x = [1, 3]\n")]
    [InlineData(
        "m.py",
        "x = [1]\n",
        "x = [\n    1,\n    3,\n]\n",
        "x = [1, 2]\n",
        "x = [\n    1,\n    3,\n    2,\n]\n"
    )]
    [InlineData(
        "m.py",
        "x = {\"a\": 1}\n",
        "x = {\"a\": 1, \"b\": 2}\n",
        "x = {\"a\": 5}\n",
        "x = {\"a\": 5, \"b\": 2}\n"
    )]
    [InlineData("m.py", "x = [1]\n", "x = [1]  # mine\n", "x = [2]\n", "x = [2]  # mine\n")]
    [InlineData(
        "m.py",
        "def f():\n    return 1\n",
        "def f():\n    # why\n    return 1\n",
        "def f():\n    return 2\n",
        "def f():\n    # why\n    return 2\n"
    )]
    [InlineData("m.py", "a = f(1)\n", "a = f(\n    1,\n)\n", "a = g(1)\n", "a = g(1)\n")]
    [InlineData("m.py", "a = 1\r\n", "a = 1\r\nb = 2\r\n", "a = 3\r\n", "a = 3\r\nb = 2\r\n")]
    [InlineData("m.py", "a = 1\n", "a = 1\r\nb = 2\r\n", "a = 3\n", "a = 3\r\nb = 2\r\n")]
    public void Changes_apart_are_both_made(
        string path,
        string before,
        string ours,
        string theirs,
        string expected
    )
    {
        MergeResult merged = Merge(path, before, ours, theirs);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(expected, merged.Content!.Text);
    }

    [Fact]
    public void Two_methods_put_at_one_place_both_stay()
    {
        MergeResult merged = Merge(
            "m.py",
            "class A:\n    x = 1\n",
            "class A:\n    x = 1\n\n    def mine(self):\n        pass\n",
            "class A:\n    x = 1\n\n    def theirs(self):\n        pass\n"
        );

        Assert.Empty(merged.Conflicts);
        Assert.Equal(
            "class A:\n    x = 1\n\n    def mine(self):\n        pass\n\n    def theirs(self):\n        pass\n",
            merged.Content!.Text
        );
    }

    [Fact]
    public void Two_records_of_one_id_do_not_both_stay()
    {
        MergeResult merged = Merge(
            "v.xml",
            "<odoo>\n</odoo>\n",
            "<odoo>\n    <menuitem id=\"a\" name=\"mine\"/>\n</odoo>\n",
            "<odoo>\n    <menuitem id=\"a\" name=\"theirs\"/>\n</odoo>\n"
        );

        Assert.Single(merged.Conflicts);
    }

    [Theory]
    [InlineData("m.py", "x = 1\n", "x = 2\n", "x = 3\n")]
    [InlineData("m.py", "x = {\"a\": 1}\n", "x = {\"a\": 2}\n", "x = {\"a\": 3}\n")]
    [InlineData(
        "m.py",
        "def f():\n    return 1\n",
        "def f():\n    return 3\n",
        "def f():\n    return 2\n"
    )]
    public void No_hunk_is_dropped(string path, string before, string ours, string theirs)
    {
        string text = Merge(path, before, ours, theirs).Content!.Text;

        string[] lines = text.Split('\n');
        Assert.All(ours.Split('\n'), line => Assert.Contains(line, lines));
    }

    [Fact]
    public void One_side_alone_always_wins()
    {
        Gen<string> text = Gen.Int[0, 5].List[0, 12].Select(Lines);

        Gen.Select(text, text)
            .Sample(
                (before, after) =>
                    Merge("t.txt", before, before, after).Content!.Text == after
                    && Merge("t.txt", before, after, before).Content!.Text == after
                    && Merge("t.txt", before, after, after).Content!.Text == after
            );
    }

    [Fact]
    public void Every_line_of_either_side_is_in_the_outcome_or_was_taken_out_by_the_other()
    {
        Gen<string> text = Gen.Int[0, 5].List[0, 12].Select(Lines);

        Gen.Select(text, text, text)
            .Sample(
                (before, ours, theirs) =>
                {
                    string merged = Merge("t.txt", before, ours, theirs).Content!.Text;
                    string[] known = before.Split('\n');
                    return ours.Split('\n')
                        .Concat(theirs.Split('\n'))
                        .Where(line => !known.Contains(line))
                        .All(line => merged.Split('\n').Contains(line));
                }
            );
    }

    private static string Lines(List<int> numbers) =>
        string.Concat(numbers.Select(number => $"line {number}\n"));

    private static MergeResult Merge(string path, string before, string ours, string theirs) =>
        ThreeWayMerge.Merge(
            path,
            FileContent.FromText(before),
            FileContent.FromText(ours),
            FileContent.FromText(theirs)
        );
}
