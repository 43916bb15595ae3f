using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>The fields that a mapper writes, by its own classes and those of its parents in the addon.</summary>
internal sealed class MappedKeys
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofRecordId = new(StringComparer.Ordinal);

    public MappedKeys(RuleContext context, OdooClass mapper)
    {
        HashSet<string> names = [.. Ancestors(context, mapper)];
        foreach (
            OdooClass part in context.Components.Where(part =>
                part.EffectiveName is { } name && names.Contains(name)
            )
        )
        {
            Note(part);
        }
    }

    public bool Contains(string field) => keys.Contains(field);

    /// <summary>Whether a field is written whose name begins so: <c>shopify_order_number</c>.</summary>
    public bool ContainsPrefix(string prefix) =>
        keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether some field gets the record's own outside id.</summary>
    public bool KeepsRecordId => ofRecordId.Count > 0 || keys.Contains("external_id");

    private static List<string> Ancestors(RuleContext context, OdooClass mapper)
    {
        List<string> found = [mapper.EffectiveName!];
        for (int index = 0; index < found.Count; index++)
        {
            found.AddRange(
                context
                    .Addons.Component(found[index])
                    .SelectMany(part => part.Parents)
                    .Except(found, StringComparer.Ordinal)
                    .ToList()
            );
        }

        return found;
    }

    private void Note(OdooClass part)
    {
        foreach (PythonExpression pair in PythonLiteral.Elements(part.Attribute("direct")) ?? [])
        {
            if (
                PythonLiteral.Elements(pair) is [var source, var target]
                && PythonLiteral.Text(target) is { } key
            )
            {
                keys.Add(key);
                if (
                    source
                        .DescendantsAndSelf()
                        .OfType<StringExpression>()
                        .Any(text => text.Value == "id")
                )
                {
                    ofRecordId.Add(key);
                }
            }
        }

        foreach (Nested<DictionaryEntry> entry in part.Nested.Below<DictionaryEntry>())
        {
            if (PythonLiteral.Text(entry.Node.Key) is { } key)
            {
                keys.Add(key);
                if (entry.Below<StringExpression>().Any(text => text.Node.Value == "id"))
                {
                    ofRecordId.Add(key);
                }
            }
        }

        keys.UnionWith(part.Methods.Select(method => method.Name));
        keys.UnionWith(
            part.Nested.Below<SubscriptExpression>()
                .Select(subscript => PythonLiteral.Text(subscript.Node.Index))
                .OfType<string>()
        );
    }
}
