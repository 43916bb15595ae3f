using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules;
using Bindery.Validation.Running;

namespace Bindery.Validation.Fixes;

/// <summary>
/// Applies fixes to an addon in memory and reads it again after each pass: a fix that would leave
/// something wrong that wasn't there before is not applied.
/// </summary>
internal sealed class AddonFixer(AddonValidation validation, FixSafety most)
{
    private const int MostPasses = 50;

    /// <returns>The addon as it is to be, and how many findings are gone.</returns>
    public (ModuleFiles Files, int Fixed) Fix(ModuleFiles module, string shownAs)
    {
        HashSet<FindingKey> refused = [];
        ImmutableArray<RuleDetection> found = Detect(module, shownAs);
        int atFirst = found.Length;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            ImmutableArray<RuleDetection> open =
            [
                .. found.Where(item => IsWanted(item) && !refused.Contains(item.Key)),
            ];
            if (open.IsEmpty)
            {
                break;
            }

            (module, found) =
                Try(module, found, open, shownAs)
                ?? OneByOne(module, found, open, refused, shownAs);
        }

        return (module, atFirst - found.Length);
    }

    private (ModuleFiles, ImmutableArray<RuleDetection>) OneByOne(
        ModuleFiles module,
        ImmutableArray<RuleDetection> found,
        ImmutableArray<RuleDetection> open,
        HashSet<FindingKey> refused,
        string shownAs
    )
    {
        foreach (RuleDetection item in open)
        {
            if (Try(module, found, [item], shownAs) is { } better)
            {
                // Places have moved: what is left is found anew in the next pass.
                return better;
            }

            refused.Add(item.Key);
        }

        return (module, found);
    }

    /// <summary>Null where the fixes leave as much as there was, or something new.</summary>
    private (ModuleFiles, ImmutableArray<RuleDetection>)? Try(
        ModuleFiles module,
        ImmutableArray<RuleDetection> found,
        ImmutableArray<RuleDetection> open,
        string shownAs
    )
    {
        FixBatch batch = new();
        foreach (RuleDetection item in open)
        {
            batch.TryAdd(item.Detection.Fix!);
        }

        ModuleFiles after = batch.ApplyTo(module);
        ImmutableArray<RuleDetection> left = Detect(after, shownAs);
        return left.Length < found.Length && IsNothingNew(found, left) ? (after, left) : null;
    }

    private static bool IsNothingNew(
        ImmutableArray<RuleDetection> before,
        ImmutableArray<RuleDetection> after
    )
    {
        Dictionary<FindingKey, int> known = before
            .CountBy(item => item.Key)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        return after
            .CountBy(item => item.Key)
            .All(pair => pair.Value <= known.GetValueOrDefault(pair.Key));
    }

    private bool IsWanted(RuleDetection item) => item.Detection.Fix?.Safety <= most;

    private ImmutableArray<RuleDetection> Detect(ModuleFiles module, string shownAs) =>
        validation.Detect(Module.Of(module), shownAs);
}
