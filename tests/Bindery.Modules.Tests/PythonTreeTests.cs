using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Tests;

public sealed class PythonTreeTests
{
    private const string Text = """
        class A:
            def f(self):
                with open() as x:
                    (g)(h(1))
            def k(self):
                h(2)
        h(3)
        """;

    private readonly PythonTree tree = AddonText.Module("demo", ("a.py", Text)).PythonFiles[0].Tree;

    [Fact]
    public void Finds_all_of_a_kind_in_the_order_of_the_text() =>
        Assert.Equal(5, tree.All<CallExpression>().Count());

    [Fact]
    public void Finds_what_stands_below_and_nothing_beside()
    {
        Nested<FunctionDefinition> second = tree.All<FunctionDefinition>().Last();

        Assert.Single(second.Below<CallExpression>());
    }

    [Fact]
    public void Finds_what_stands_above()
    {
        Nested<CallExpression> inner = tree.All<CallExpression>().ElementAt(2);

        Assert.Equal("f", inner.Enclosing<FunctionDefinition>()!.Name);
        Assert.Equal("A", inner.Enclosing<ClassDefinition>()!.Name);
        Assert.NotNull(inner.Outer<WithStatement>());
        Assert.Null(tree.All<CallExpression>().Last().Enclosing<FunctionDefinition>());
    }
}
