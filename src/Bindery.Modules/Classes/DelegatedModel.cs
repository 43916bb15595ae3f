using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Classes;

/// <summary>One entry of <c>_inherits</c>, or a field with <c>delegate=True</c>.</summary>
public sealed record DelegatedModel(string Model, string Field, PythonNode Node)
{
    internal static IEnumerable<DelegatedModel> Of(OdooClass @class)
    {
        if (@class.Attribute("_inherits") is DictionaryExpression inherits)
        {
            foreach (DictionaryEntry entry in inherits.Entries)
            {
                if (
                    PythonLiteral.Text(entry.Key) is { } model
                    && PythonLiteral.Text(entry.Value) is { } field
                )
                {
                    yield return new DelegatedModel(model, field, entry);
                }
            }
        }

        foreach (FieldDefinition field in @class.Fields)
        {
            if (
                field.Comodel is { } model
                && PythonLiteral.Boolean(field.Argument("delegate")) == true
            )
            {
                yield return new DelegatedModel(model, field.Name, field.Call);
            }
        }
    }
}
