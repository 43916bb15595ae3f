using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Python;

public sealed class PythonModuleTests
{
    [Fact]
    public void Finds_a_model_with_its_bases_fields_and_methods()
    {
        PythonModule module = Parse(
            """
            # Copyright
            '''Doc.'''
            from odoo import api, fields as f
            from ..tools import x


            @decorated
            class Sale(models.Model, metaclass=Meta):
                '''A sale.'''

                _name = "sale" ".order"
                total = f.Float(string="Total", compute="_compute")

                @api.depends("a", "b")
                def _compute(self, *args, key=None, **kwargs) -> int:
                    for record in self:
                        record.total = 1
            """
        );

        Assert.Empty(module.Diagnostics);
        Assert.Equal("Doc.", module.Docstring?.Value);
        FromImportStatement relative = module.Statements.OfType<FromImportStatement>().Last();
        Assert.Equal((2, "tools", "x"), (relative.Level, relative.Module, relative.Names[0].Name));

        ClassDefinition model = Assert.Single(module.Classes);
        Assert.Equal("Sale", model.Name);
        Assert.Equal("A sale.", model.Docstring?.Value);
        Assert.Equal("models.Model", module.Source[model.Bases.Single().Span]);
        Assert.Equal("metaclass", model.Keywords.Single().Name);
        Assert.Equal("class Sale(models.Model, metaclass=Meta):", module.Source[model.HeaderSpan]);
        Assert.StartsWith("@decorated", module.Source[model.Span], StringComparison.Ordinal);
        Assert.Equal("    ", model.Body.Indentation);

        AssignmentStatement name = model.Body.Statements.OfType<AssignmentStatement>().First();
        Assert.Equal("sale.order", Assert.IsType<StringExpression>(name.Value).Value);
        FunctionDefinition compute = model.Body.Statements.OfType<FunctionDefinition>().Single();
        Assert.Equal(
            "self:Regular args:VariablePositional key:KeywordOnly kwargs:VariableKeyword",
            string.Join(' ', compute.Parameters.Select(found => $"{found.Name}:{found.Kind}"))
        );
        Assert.Single(compute.DescendantsAndSelf().OfType<ForStatement>());
        Assert.Equal(["a", "b"], Strings(compute.Decorators[0]));
    }

    [Fact]
    public void Reads_the_rest_of_a_file_after_each_error()
    {
        PythonModule module = Parse(
            """
            import
            class A(models.Model:
                x = 1 +
                def f(self) return 1
                y = 2

            print "old"
            class B:
                z = )
                def g(self): pass
            """
        );

        Assert.Equal(["A", "B"], module.Classes.Select(found => found.Name));
        Assert.Contains(
            module.DescendantsAndSelf(),
            node => node is FunctionDefinition { Name: "g" }
        );
        Assert.Contains(module.DescendantsAndSelf(), node => node is NameExpression { Name: "y" });
        Assert.Equal(
            "1:7: expected a name, found the end of the line",
            module.Diagnostics[0].ToString()
        );
        Assert.Equal(
            [1, 2, 4, 7, 9],
            module.Diagnostics.Select(found => found.Position.Line).Distinct()
        );
    }

    [Fact]
    public void Reads_a_match_statement_and_match_as_a_name()
    {
        PythonModule module = Parse(
            """
            match = re.match(x)
            match (a, b):
                case Point(x=0) as p if p.y:
                    pass
                case [1, *rest] | {"k": v, **more}:
                    pass
                case _:
                    pass
            """
        );

        Assert.Empty(module.Diagnostics);
        MatchStatement match = Assert.IsType<MatchStatement>(module.Statements[1]);
        Assert.Equal(3, match.Cases.Length);
        Assert.IsType<AsPattern>(match.Cases[0].Pattern);
        Assert.NotNull(match.Cases[0].Guard);
    }

    [Theory]
    [InlineData("type Pair[T: int, *Ts, **P] = tuple[T]")]
    [InlineData("def f[T](a, /, b, *, c: T = 1, **d) -> T: return a")]
    [InlineData("class A[T](B[T], k=1): x: int = 3; y = 4")]
    [InlineData(
        "async def f():\n    async with a as b, c: await d\n    return [x async for x in y if z]"
    )]
    [InlineData("try: pass\nexcept* (A, B) as e: pass\nelse: pass\nfinally: pass")]
    [InlineData("with (open(a) as f, open(b) as g,): pass")]
    [InlineData("with (a, b): pass\nwith (a): pass\nwith (yield x) as y: pass")]
    [InlineData("x = yield\ny = *a, b\nx[1:2, ::3, *y] = lambda *, k=1: (yield)")]
    [InlineData("a = b if c else d or not e in f is not g not in h")]
    [InlineData("if (n := len(a)) > 10: print(n, sep='', *a, **b)")]
    [InlineData("{**a, 'b': 1}; {*a, b}; {k: v for k, v in x}; (i for i in y)")]
    [InlineData("print(f\"{x!r} {y:>{w}} {z = } {a['b']} {{}} {(lambda: 1)()}\" 'plain')")]
    [InlineData("a @= b @ c ** -d // ~e << f & g ^ h | i")]
    [InlineData("global a, b\nnonlocal c\ndel a[0], (b, c)\nassert a, b\nraise A from None")]
    [InlineData("@a.b[0](c)\n@(yield_)\nasync def f(): ...")]
    public void Reads_without_complaint(string text) => Assert.Empty(Parse(text).Diagnostics);

    [Theory]
    [InlineData("'a\\tb\\x41\\u00e9\\101\\q\\\n'", "a\tbAéA\\q")]
    [InlineData("r'a\\t'", "a\\t")]
    [InlineData("'''a\r\nb'''", "a\nb")]
    [InlineData("'\\N{NO-BREAK SPACE}\\N{CAT}'", "\u00a0\\N{CAT}")]
    [InlineData("'\\U0001F600'", "😀")]
    [InlineData("b'\\xff\\u0041'", "\u00ff\\u0041")]
    [InlineData("u'a' \"b\" '''c'''", "abc")]
    public void Decodes_strings(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<StringExpression>(Only(text)).Value);

    [Theory]
    [InlineData("0x1F", 31L)]
    [InlineData("1_000", 1000L)]
    [InlineData("0b101", 5L)]
    [InlineData("0o17", 15L)]
    [InlineData("9223372036854775808", null)]
    [InlineData("1e3", null)]
    public void Gives_the_value_of_integers(string text, long? expected) =>
        Assert.Equal(expected, Assert.IsType<NumberExpression>(Only(text)).Value);

    [Fact]
    public void Gives_the_fields_of_an_f_string_with_their_places()
    {
        PythonModule module = Parse("x = f'a {b.c!r:>{d}}'");

        NameExpression name = module.DescendantsAndSelf().OfType<NameExpression>().Last();

        Assert.Equal("d", name.Name);
        Assert.Equal("d", module.Source[name.Span]);
    }

    private static PythonModule Parse(string text) => PythonModule.Parse(SourceText.FromText(text));

    private static PythonExpression Only(string text) =>
        Assert.IsType<ExpressionStatement>(Assert.Single(Parse(text).Statements)).Value;

    private static IEnumerable<string?> Strings(PythonNode node) =>
        node.DescendantsAndSelf().OfType<StringExpression>().Select(text => text.Value);
}
