namespace Bindery.Modules.Addons;

/// <summary>The fields and methods of a model with those it inherits, through <c>_inherit</c> and <c>_inherits</c>.</summary>
public sealed class ModelMembers
{
    private static readonly FieldFacts[] Automatic =
    [
        new("id", "Integer", null),
        new("display_name", "Char", null),
        new("create_date", "Datetime", null),
        new("write_date", "Datetime", null),
        new("create_uid", "Many2one", "res.users"),
        new("write_uid", "Many2one", "res.users"),
        new("__last_update", "Datetime", null),
    ];

    /// <summary>Methods of every model that views and jobs may call.</summary>
    private static readonly string[] Inherited =
    [
        "action_archive",
        "action_unarchive",
        "toggle_active",
        "create",
        "write",
        "unlink",
        "copy",
        "read",
        "search",
        "export_data",
        "with_delay",
        "delayable",
        "get_formview_action",
        "open_one2many_line",
    ];

    private readonly Dictionary<string, FieldFacts> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FieldFacts>> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> methods = new(StringComparer.Ordinal);

    public ModelMembers(AddonSet addons, string model)
    {
        foreach (FieldFacts field in Automatic)
        {
            fields[field.Name] = field;
        }

        methods.UnionWith(Inherited);
        // Set from outside the class body, as their names are words of Python or SQL.
        AddUnusual(model);
        IsComplete = addons.IsComplete;
        Collect(addons, model, []);
        if (addons.Model("base").Count > 0)
        {
            Collect(addons, "base", []);
        }
    }

    /// <summary>Whether every model on the way was found: only then is a name that isn't here unknown.</summary>
    public bool IsComplete { get; private set; }

    public FieldFacts? Field(string name) => fields.GetValueOrDefault(name);

    /// <summary>Every value that a selection can have; null for other fields, and where that can't be known.</summary>
    public IReadOnlyCollection<string>? ChoicesOf(string field) =>
        IsComplete
        && parts.TryGetValue(field, out List<FieldFacts>? said)
        && said.All(part => part is { Type: "Selection", HasOpenChoices: false })
            ? said.SelectMany(part => part.Choices).ToHashSet(StringComparer.Ordinal)
                is { Count: > 0 } choices
                ? choices
                : null
            : null;

    /// <summary>The fields that must be given when a record is created.</summary>
    public IEnumerable<string> MustBeGiven =>
        parts
            .Where(said =>
                said.Value.Any(part => part.IsRequired) && !said.Value.Any(part => part.HasOwnValue)
            )
            .Select(said => said.Key)
            .Order(StringComparer.Ordinal);

    public bool HasMethod(string name) => methods.Contains(name);

    private void Collect(AddonSet addons, string model, HashSet<string> visited)
    {
        foreach (string ancestor in AncestryOf(addons, model).Where(visited.Add))
        {
            foreach (ModelFacts part in addons.Model(ancestor))
            {
                methods.UnionWith(part.Methods);
                foreach (FieldFacts field in part.Fields)
                {
                    fields.TryAdd(field.Name, field);
                    Note(field);
                }

                foreach (string target in part.Delegates)
                {
                    CollectDelegate(addons, target, visited);
                }
            }
        }
    }

    private void Note(FieldFacts field)
    {
        if (!parts.TryGetValue(field.Name, out List<FieldFacts>? said))
        {
            parts[field.Name] = said = [];
        }

        said.Add(field);
    }

    private void CollectDelegate(AddonSet addons, string target, HashSet<string> visited)
    {
        if (!visited.Contains(target))
        {
            Collect(addons, target, visited);
        }
    }

    private IReadOnlyList<string> AncestryOf(AddonSet addons, string model)
    {
        IReadOnlyList<string>? whole = addons.Ancestry(model);
        IsComplete &= whole is not null;
        return whole ?? [.. addons.KnownAncestry(model)];
    }

    private void AddUnusual(string model)
    {
        string? name = model switch
        {
            "ir.rule" => "global",
            "ir.property" => "value",
            _ => null,
        };
        if (name is not null)
        {
            fields[name] = new FieldFacts(name, "Char", null);
        }
    }
}
