using Bindery.Core.Findings;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class OutsideIdAsRecord : IRule
{
    public RuleInfo Info { get; } =
        new("outside-id-as-record", RuleFamily.Mapping, Severity.Error)
        {
            What = "An import mapper writes a value as it came into a relation to another record.",
            Why =
                "The platform's id is taken for an id of Odoo's: the record is linked to whatever has that number here, or the import fails.",
            Mend =
                "Look the record up by its binding: `(external_to_m2o(\"customer_id\"), \"partner_id\")`, or a mapping that searches.",
            Bad = """
                direct = [("customer_id", "partner_id")]
                """,
            Good = """
                direct = [(external_to_m2o("customer_id", "shopify.res.partner"), "partner_id")]
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        DirectMapping
            .In(context)
            .Where(mapping =>
                IsRelation(context.MembersOf(mapping.Model).Field(mapping.Field)?.Type)
            )
            .Where(mapping => mapping.IsRaw)
            .Select(mapping =>
                RuleContext.At(mapping.Mapper, mapping.Target, Message(mapping.Field))
            )
            .Concat(
                MappedEntry
                    .In(context)
                    .Where(entry => entry.IsRaw && IsRelation(entry.FieldIn(context)?.Type))
                    .Select(entry =>
                        RuleContext.At(entry.Method.Mapper, entry.Key, Message(entry.Field))
                    )
            );

    private static string Message(string field) =>
        $"{field} is a relation, and gets the platform's value as it came.";

    private static bool IsRelation(string? type) => type is "Many2one" or "One2many" or "Many2many";
}
