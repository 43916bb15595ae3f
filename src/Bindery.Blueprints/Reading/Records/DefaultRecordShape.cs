using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class DefaultRecordShape
{
    public static IShape<DefaultRecord> Shape { get; } =
        new ObjectShape<DefaultRecord>("default record", Ask, nameKey: "field");

    private static DefaultRecord Ask(IMembers members) =>
        new()
        {
            Field = members.Required("field", Texts.FieldName, "Odoo field that refers to it."),
            Where = members.Required(
                "where",
                Values.ByFieldName,
                "Values that find it among Odoo's records: { code: outgoing }."
            ),
        };
}
