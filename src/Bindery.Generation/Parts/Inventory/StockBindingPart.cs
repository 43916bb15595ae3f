using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>What a binding keeps of its level: how much both sides agreed on, and when.</summary>
internal sealed class StockBindingPart(StockLevels levels) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ClassPlace binding = new(
            $"models/{levels.BindingFile}.py",
            PythonName.Of(WordCase.ToClassName(levels.Binding))
        )
        {
            Identity = levels.Binding,
        };
        return draft
            .EnsureField(binding, PythonName.Of("external_quantity"), Quantity())
            .EnsureField(binding, PythonName.Of("stock_date"), Date());
    }

    private static PythonSource Quantity() =>
        PythonSource.Of(
            $"""
            external_quantity = fields.Float(
                string="Stock there",
                digits="Product Unit of Measure",
                copy=False,
                help="As it was last sent or fetched",
            )
            """
        );

    private static PythonSource Date() =>
        PythonSource.Of($"stock_date = fields.Datetime(string=\"Stock agreed on\", copy=False)");
}
