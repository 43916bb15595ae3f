using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class TotalsShape
{
    public static IShape<Totals> Shape { get; } = new ObjectShape<Totals>("totals", Ask);

    private static Totals Ask(IMembers members) =>
        new()
        {
            Total = members.Required(
                "total",
                Texts.FieldName,
                "Binding field with the platform's total."
            ),
            Tax = members.Optional(
                "tax",
                Texts.FieldName,
                "Binding field with the platform's tax."
            ),
        };
}
