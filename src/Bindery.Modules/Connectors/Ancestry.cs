using System.Collections.Immutable;
using Bindery.Modules.Classes;

namespace Bindery.Modules.Connectors;

/// <summary>What the models of an addon inherit from, through those of the same addon.</summary>
internal sealed class Ancestry(ImmutableArray<OdooClass> classes)
{
    public bool IsBelow(OdooClass found, params ImmutableArray<string> ancestors) =>
        Of(found).Any(ancestors.Contains);

    /// <summary>Every name that a class inherits from, its own left out.</summary>
    public IEnumerable<string> Of(OdooClass found)
    {
        HashSet<string> seen = [];
        Queue<string> pending = new(found.Inherit);
        while (pending.TryDequeue(out string? name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            yield return name;
            foreach (OdooClass parent in classes.Where(other => other.DeclaredName == name))
            {
                foreach (string next in parent.Inherit)
                {
                    pending.Enqueue(next);
                }
            }
        }
    }
}
