using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Python;

public sealed class EditingTests
{
    [Theory]
    [InlineData("[]", "[new]")]
    [InlineData("()", "(new,)")]
    [InlineData("[a, b]", "[a, b, new]")]
    [InlineData("[a, b,]", "[a, b, new,]")]
    [InlineData("(a,)", "(a, new)")]
    [InlineData("[(a), (b)]", "[(a), (b), new]")]
    [InlineData("[\n    a,\n    b,\n]", "[\n    a,\n    b,\n    new,\n]")]
    [InlineData("[\n    a,\n    b\n]", "[\n    a,\n    b,\n    new\n]")]
    [InlineData("[\n    a,  # one\n]", "[\n    a,  # one\n    new,\n]")]
    [InlineData("[\n    a  # one\n]", "[\n    a,  # one\n    new\n]")]
    [InlineData("[\n]", "[\n    new,\n]")]
    [InlineData("[a,\n     b]", "[a,\n     b,\n     new]")]
    public void Appends_an_element_in_the_style_of_the_list(string before, string after) =>
        Assert.Equal(
            after,
            EditDisplay(before, (module, list) => CollectionInsertion.Insert(module, list, "new"))
        );

    [Theory]
    [InlineData("[a, b]", "[new, a, b]")]
    [InlineData("[\n    # above a\n    a,\n]", "[\n    new,\n    # above a\n    a,\n]")]
    public void Puts_an_element_first(string before, string after) =>
        Assert.Equal(
            after,
            EditDisplay(
                before,
                (module, list) => CollectionInsertion.Insert(module, list, "new", 0)
            )
        );

    [Theory]
    [InlineData("[a, b, c]", 1, "[a, c]")]
    [InlineData("[a, b]", 0, "[b]")]
    [InlineData("(a, b)", 1, "(a,)")]
    [InlineData("[\n    a,\n    b,  # two\n    c,\n]", 1, "[\n    a,\n    c,\n]")]
    [InlineData("[\n    a,\n    b\n]", 1, "[\n    a\n]")]
    public void Removes_an_element_with_its_line(string before, int index, string after) =>
        Assert.Equal(
            after,
            EditDisplay(before, (module, list) => CollectionRemoval.Remove(module, list, index))
        );

    [Fact]
    public void Appends_a_method_below_the_last_comment_of_the_class()
    {
        PythonModule module = Parse("class A:\n    x = 1\n    # why\n\n\nclass B:\n    pass\n");

        SourceText edited = module.Source.WithEdits(
            ClassMemberAddition.Append(
                module,
                module.Classes.First(),
                "def f(self):\n\n    return 1"
            )
        );

        Assert.Equal(
            "class A:\n    x = 1\n    # why\n\n    def f(self):\n\n        return 1\n\n\nclass B:\n    pass\n",
            edited.Text
        );
    }

    [Theory]
    [InlineData("class A: pass\n", "class A:\n    y = 2\n")]
    [InlineData("class A: x = 1\n", "class A:\n    x = 1\n    y = 2\n")]
    [InlineData("class A:\n    pass\n", "class A:\n    y = 2\n")]
    [InlineData("class A:\n    '''doc'''\n", "class A:\n    '''doc'''\n\n    y = 2\n")]
    [InlineData("class A:\r\n\tx = 1\r\n", "class A:\r\n\tx = 1\r\n\ty = 2\r\n")]
    public void Appends_a_field(string before, string after)
    {
        PythonModule module = Parse(before);

        SourceText edited = module.Source.WithEdits(
            ClassMemberAddition.Append(module, module.Classes.Single(), "y = 2\n")
        );

        Assert.Equal(after, edited.Text);
    }

    [Theory]
    [InlineData("", "from . import b\n")]
    [InlineData("# Copyright\n", "# Copyright\n\nfrom . import b\n")]
    [InlineData(
        "from . import a\nfrom . import c\n",
        "from . import a\nfrom . import b\nfrom . import c\n"
    )]
    [InlineData("from . import c\n", "from . import b\nfrom . import c\n")]
    [InlineData(
        "from . import c\nfrom . import a\n",
        "from . import c\nfrom . import a\nfrom . import b\n"
    )]
    [InlineData("from . import a, c\n", "from . import a, b, c\n")]
    [InlineData("from . import (\n    a,\n)\n", "from . import (\n    a,\n)\nfrom . import b\n")]
    [InlineData("import os\n\nx = 1\n", "import os\nfrom . import b\n\nx = 1\n")]
    public void Adds_an_import_where_it_belongs(string before, string after)
    {
        PythonModule module = Parse(before);

        Assert.Equal(
            after,
            module.Source.WithEdits(FromImportInsertion.Insert(module, ".", "b")).Text
        );
    }

    [Fact]
    public void Leaves_a_pass_in_a_block_that_would_be_empty()
    {
        PythonModule module = Parse("class A:\n    x = 1\n");

        var edits = StatementRemoval.Remove(module, module.Classes.Single().Body.Statements, 0);

        Assert.Equal("class A:\n    pass\n", module.Source.WithEdits(edits).Text);
    }

    [Fact]
    public void Refuses_to_remove_a_statement_that_shares_its_line()
    {
        PythonModule module = Parse("a = 1; b = 2\n");

        ArgumentException refusal = Assert.Throws<ArgumentException>(() =>
            StatementRemoval.Remove(module, module.Statements, 1)
        );

        Assert.Contains("1:8", refusal.Message, StringComparison.Ordinal);
    }

    private static string EditDisplay(
        string display,
        Func<PythonModule, PythonExpression, IEnumerable<TextEdit>> edit
    )
    {
        PythonModule module = Parse("x = " + display);
        PythonExpression value = Assert.IsType<AssignmentStatement>(module.Statements[0]).Value;
        return module.Source.WithEdits(edit(module, value)).Text["x = ".Length..];
    }

    private static PythonModule Parse(string text) => PythonModule.Parse(SourceText.FromText(text));
}
