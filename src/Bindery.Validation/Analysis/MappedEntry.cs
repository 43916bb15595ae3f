using Bindery.Modules.Addons;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>One pair of a dictionary that a mapping returns, for one model that its mapper applies on.</summary>
internal sealed record MappedEntry(
    MappingMethod Method,
    PythonExpression Key,
    PythonExpression Value,
    string Field,
    string Model
)
{
    public static IEnumerable<MappedEntry> In(RuleContext context) =>
        from method in MappingMethod.In(context)
        from entry in method.Entries
        let field = PythonLiteral.Text(entry.Node.Key)
        where field is not null
        from model in method.Models
        select new MappedEntry(method, entry.Node.Key!, entry.Node.Value, field, model);

    /// <summary>What is known of the field; null where it, or part of its model, is unknown.</summary>
    public FieldFacts? FieldIn(RuleContext context) => context.MembersOf(Model).Field(Field);

    /// <summary>Whether the value is a part of the platform's record, untouched: <c>record["customer"]["id"]</c>.</summary>
    public bool IsRaw
    {
        get
        {
            PythonExpression? at = Value;
            int steps = 0;
            while (true)
            {
                switch (at)
                {
                    case SubscriptExpression subscript:
                        at = subscript.Value;
                        break;
                    case CallExpression
                    {
                        Function: AttributeExpression { Name: "get" } get,
                        Arguments: [{ Value: StringExpression }, ..]
                    }:
                        at = get.Value;
                        break;
                    default:
                        return steps > 0 && at is NameExpression name && name.Name == Method.Record;
                }

                steps++;
            }
        }
    }
}
