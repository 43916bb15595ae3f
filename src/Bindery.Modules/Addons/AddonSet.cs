using System.Collections.Immutable;

namespace Bindery.Modules.Addons;

/// <summary>An addon with everything it depends on, directly or not, as far as that could be found.</summary>
public sealed class AddonSet
{
    private readonly Dictionary<string, AddonFacts> addons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ModelFacts>> models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ComponentFacts>> components = new(
        StringComparer.Ordinal
    );

    private AddonSet(AddonFacts own) => Own = own;

    public AddonFacts Own { get; }

    /// <summary>Addons that were named as a dependency somewhere and found nowhere.</summary>
    public ImmutableArray<string> Missing { get; private set; } = [];

    /// <summary>Whether nothing is missing: only then does "not found" mean "doesn't exist".</summary>
    public bool IsComplete => Missing.IsEmpty;

    public static AddonSet Of(AddonFacts own, IAddonSource source)
    {
        AddonSet set = new(own);
        List<string> missing = [];
        // Odoo loads base and web before anything else, whether named or not.
        Queue<string> pending = new([.. own.Depends, "base", "web"]);
        set.Add(own);
        while (pending.TryDequeue(out string? name))
        {
            if (set.addons.ContainsKey(name) || missing.Contains(name))
            {
                continue;
            }

            if (source.Find(name) is { } facts)
            {
                set.Add(facts);
                facts.Depends.ToList().ForEach(pending.Enqueue);
            }
            else
            {
                missing.Add(name);
            }
        }

        set.Missing = [.. missing];
        return set;
    }

    /// <summary>The addon itself and every dependency that was found.</summary>
    public IEnumerable<AddonFacts> All => addons.Values;

    public AddonFacts? Addon(string name) => addons.GetValueOrDefault(name);

    /// <summary>All that is said about a model by the addon and its dependencies.</summary>
    public IReadOnlyList<ModelFacts> Model(string name) => models.GetValueOrDefault(name) ?? [];

    public IReadOnlyList<ComponentFacts> Component(string name) =>
        components.GetValueOrDefault(name) ?? [];

    public IEnumerable<string> ComponentNames => components.Keys;

    public bool HasExternalId(string addon, string name)
    {
        if (Addon(addon)?.ExternalIds.ContainsKey(name) == true)
        {
            return true;
        }

        // An addon may make a record in the name of another.
        string whole = $"{addon}.{name}";
        return addons.Values.Any(facts => facts.ExternalIds.ContainsKey(whole));
    }

    /// <summary>The model and every model it takes from by <c>_inherit</c>, each once; null where one is unknown.</summary>
    public IReadOnlyList<string>? Ancestry(string model)
    {
        List<string> found = [model];
        for (int index = 0; index < found.Count; index++)
        {
            IReadOnlyList<ModelFacts> parts = Model(found[index]);
            if (parts.Count == 0)
            {
                return null;
            }

            found.AddRange(
                parts
                    .SelectMany(part => part.Parents)
                    .Except(found, StringComparer.Ordinal)
                    .ToList()
            );
        }

        return found;
    }

    /// <summary>As <see cref="Ancestry"/>, without the models that can't be found.</summary>
    public IEnumerable<string> KnownAncestry(string model)
    {
        List<string> found = [model];
        for (int index = 0; index < found.Count; index++)
        {
            found.AddRange(
                Model(found[index])
                    .SelectMany(part => part.Parents)
                    .Except(found, StringComparer.Ordinal)
                    .ToList()
            );
        }

        return found;
    }

    private void Add(AddonFacts facts)
    {
        addons[facts.Name] = facts;
        foreach (ModelFacts model in facts.Models)
        {
            Append(models, model.Name, model);
        }

        foreach (ComponentFacts component in facts.Components)
        {
            Append(components, component.Name, component);
        }
    }

    private static void Append<T>(Dictionary<string, List<T>> lists, string name, T item)
    {
        if (!lists.TryGetValue(name, out List<T>? list))
        {
            lists[name] = list = [];
        }

        list.Add(item);
    }
}
