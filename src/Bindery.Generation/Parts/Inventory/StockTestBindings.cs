using System.Collections.Immutable;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>The links whose level a generated test sends.</summary>
internal sealed class StockTestBindings(StockLevels levels)
{
    public const string Item = "11";
    public const string Parent = "7";

    public PythonSource ToSource() =>
        PythonSource.Lines(
            Create(PythonSource.Of($"self.env"), levels.Binding, Binding()),
            levels.UpdateVariant is null || levels.ParentBinding is null
                ? PythonSource.Empty
                : Create(
                    PythonSource.Of($"self.parent = self.env"),
                    levels.ParentBinding,
                    ParentBinding()
                )
        );

    private static PythonSource Create(
        PythonSource environment,
        string model,
        ImmutableArray<PythonGroup> values
    ) =>
        TestStatement.Call(
            PythonSource.Of($"{environment}[{PythonLiteral.Of(model)}].create"),
            PythonGroup.Dictionary(values).ToSource(TestStatement.Indent + 4)
        );

    private ImmutableArray<PythonGroup> Binding() =>
        BindingOf(
            levels.IsOfTemplates
                ? PythonSource.Of($"self.product.product_tmpl_id.id")
                : PythonSource.Of($"self.product.id"),
            Item,
            levels.ItemField == "external_id" ? [] : [levels.ItemField]
        );

    private static ImmutableArray<PythonGroup> ParentBinding() =>
        BindingOf(PythonSource.Of($"self.product.product_tmpl_id.id"), Parent, []);

    private static ImmutableArray<PythonGroup> BindingOf(
        PythonSource record,
        string external,
        ImmutableArray<string> more
    ) =>
        [
            PythonAttribute.Entry(
                "backend_id",
                PythonGroup.Leaf(PythonSource.Of($"self.backend.id"))
            ),
            PythonAttribute.Entry("odoo_id", PythonGroup.Leaf(record)),
            .. more.Insert(0, "external_id")
                .Select(name => PythonAttribute.Entry(name, PythonAttribute.Text(external))),
        ];
}
