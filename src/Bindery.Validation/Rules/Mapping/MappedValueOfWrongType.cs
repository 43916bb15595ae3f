using Bindery.Core.Findings;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class MappedValueOfWrongType : IRule
{
    public RuleInfo Info { get; } =
        new("mapped-value-of-wrong-type", RuleFamily.Mapping, Severity.Error)
        {
            What =
                "A mapping returns text for a boolean or a relation, or a list for a single value.",
            Why =
                "Text that isn't empty is true, also `\"false\"`; text for a relation, or a list for anything else, ends the import with an error.",
            Mend = "Return a value of the field's type.",
            Bad = """
                @mapping
                def active(self, record):
                    return {"active": "true"}
                """,
            Good = """
                @mapping
                def active(self, record):
                    return {"active": True}
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (MappedEntry entry in MappedEntry.In(context))
        {
            string? type = entry.FieldIn(context)?.Type;
            if (type is not null && IsWrong(type, entry.Value))
            {
                yield return RuleContext.At(
                    entry.Method.Mapper,
                    entry.Value,
                    $"{entry.Field} of {entry.Model} is a {type}."
                );
            }
        }
    }

    private static bool IsWrong(string type, PythonExpression value) =>
        value switch
        {
            StringExpression => type is "Boolean" or "Many2one",
            ListExpression or DictionaryExpression => type
                is "Char"
                    or "Text"
                    or "Integer"
                    or "Float"
                    or "Monetary"
                    or "Boolean"
                    or "Many2one"
                    or "Selection"
                    or "Date"
                    or "Datetime",
            _ => false,
        };
}
