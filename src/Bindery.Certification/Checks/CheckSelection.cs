using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Certification.Checks;

/// <summary>The checks asked for, with those that they build on.</summary>
internal static class CheckSelection
{
    /// <param name="ids">None: the usual ones.</param>
    /// <param name="withFaults">The long ones too.</param>
    public static ImmutableArray<ICheck> Of(ImmutableArray<string> ids, bool withFaults = false)
    {
        if (ids.IsEmpty)
        {
            return [.. CheckList.All.Where(check => withFaults || check.IsUsual)];
        }

        HashSet<string> wanted = [];
        IEnumerable<string> unusual = CheckList
            .All.Where(check => withFaults && !check.IsUsual)
            .Select(check => check.Id);
        foreach (string id in ids.Concat(unusual))
        {
            Add(id, wanted);
        }

        return [.. CheckList.All.Where(check => wanted.Contains(check.Id))];
    }

    private static void Add(string id, HashSet<string> wanted)
    {
        ICheck check =
            CheckList.All.FirstOrDefault(one => one.Id == id)
            ?? throw BinderyException.BadRequest(
                $"There is no check \"{id}\"; there are {string.Join(", ", CheckList.All.Select(one => one.Id))}."
            );
        if (wanted.Add(id))
        {
            foreach (string need in check.Needs)
            {
                Add(need, wanted);
            }
        }
    }
}
