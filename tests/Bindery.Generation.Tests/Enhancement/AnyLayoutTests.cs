using System.Collections.Immutable;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Modules.Connectors;
using CsCheck;

namespace Bindery.Generation.Tests.Enhancement;

/// <summary>
/// What must hold for every addon, however a person laid it out, and whatever is added to it.
/// <c>CsCheck_Iter</c> asks for more of them.
/// </summary>
public sealed class AnyLayoutTests
{
    private const int Few = 40;

    private static long Count =>
        Environment.GetEnvironmentVariable("CsCheck_Iter") is null ? Few : Check.Iter;

    private static readonly ImmutableArray<RecordedStep> Steps =
    [
        TestModules.Binding("customer", "res.partner"),
        TestModules.Binding("category", "product.category"),
        TestModules.Binding("lead", "crm.lead"),
        TestModules.Binding("product", "product.template"),
        TestModules.Step(RecordedStep.Auth, "basic"),
    ];

    private static Gen<(Layout Layout, RecordedStep[] Steps)> Work { get; } =
        Gen.Select(Layout.Any, Gen.Shuffle(Steps.ToArray()), Gen.Int[1, 4])
            .Select((layout, steps, count) => (layout, steps[..count]));

    // Then what stands on these: each needs a binding, and none the others.
    private static Gen<(Layout Layout, RecordedStep[] Steps)> LongWork { get; } =
        Gen.Select(Work, Gen.Int[0, 4], Gen.Int)
            .Select(
                (work, count, seed) =>
                    (
                        work.Layout,
                        work.Steps.Concat(
                                Dependent(work.Steps)
                                    .OrderBy(step => step.Kind.Length ^ step.Name.Length ^ seed)
                                    .Take(count)
                            )
                            .ToArray()
                    )
            );

    private static IEnumerable<RecordedStep> Dependent(IEnumerable<RecordedStep> steps)
    {
        foreach (RecordedStep step in steps.Where(step => step.Kind == RecordedStep.Binding))
        {
            yield return TestModules.Webhook($"{step.Name}/changed");
            // A product is sent as well as fetched from the start.
            yield return step.Name == "product"
                ? TestModules.Step(RecordedStep.Inventory, "levels")
                : TestModules.Step(RecordedStep.Export, step.OdooModel!);
        }
    }

    [Fact]
    public void What_was_there_is_still_there_in_its_order() =>
        LongWork.Sample(
            (layout, steps) =>
            {
                ModuleFiles before = LaidOutModule.Of(layout);
                // Another scheme takes the place of the one that was there.
                ModuleFiles after = steps
                    .Where(step => step.Kind != RecordedStep.Auth)
                    .Aggregate(before, TestModules.Add);
                return before.Files.All(file =>
                    IsWithin(Bare(file.Value.Text), Bare(after.TextOf(file.Key)))
                );
            },
            iter: Count
        );

    [Fact]
    public void Twice_equals_once() =>
        LongWork.Sample(
            (layout, steps) =>
            {
                ModuleFiles after = steps.Aggregate(LaidOutModule.Of(layout), TestModules.Add);
                return steps.All(step => ConnectorEnhancer.Add(after, step).Changes.IsEmpty);
            },
            iter: Count
        );

    [Fact]
    public void Taken_out_in_any_order_everything_is_as_before() =>
        Gen.Select(LongWork, Gen.Int)
            .Sample(
                (work, seed) =>
                {
                    (Layout layout, RecordedStep[] steps) = work;
                    ModuleFiles before = LaidOutModule.Of(layout);
                    ModuleFiles after = steps.Aggregate(before, TestModules.Add);
                    IEnumerable<RecordedStep> order = steps
                        .OrderBy(step => step.Kind is RecordedStep.Binding or RecordedStep.Auth)
                        .ThenBy(step => step.Name.Length ^ seed);
                    ModuleFiles emptied = order.Aggregate(after, TestModules.Remove);
                    return before.ChangesTo(emptied).IsEmpty;
                },
                iter: Count
            );

    [Fact]
    public void The_order_of_independent_commands_does_not_matter() =>
        Work.Sample(
            (layout, steps) =>
            {
                ModuleFiles before = LaidOutModule.Of(layout);
                ModuleFiles one = steps.Aggregate(before, TestModules.Add);
                ModuleFiles other = steps.Reverse().Aggregate(before, TestModules.Add);
                return Facts(one).SetEquals(Facts(other));
            },
            iter: Count
        );

    // Files, and what each of them says, whatever the order in which it says it.
    private static HashSet<string> Facts(ModuleFiles files)
    {
        ConnectorFacts facts = ConnectorReader.Read(Module.Of(files));
        return
        [
            .. files.Files.Keys,
            .. facts.Bindings.Select(binding => $"{binding.Model} {binding.Path}"),
            .. facts.Components.Select(use => $"{use.Name} {use.Usage} {use.Path}"),
            .. facts.Backends.SelectMany(backend => backend.Syncs),
            .. Module.Of(files).AccessRows.Select(row => $"{row.Id} {row.Group} {row.MayWrite}"),
            .. Module.Of(files).Records.Select(record => $"{record.Id} {record.Model}"),
            .. Module.Of(files).Manifest!.Data.Select(data => data.Text),
            .. Module.Of(files).Manifest!.Depends,
        ];
    }

    // White space, commas and quotes are layout: of a list that grew they may change.
    private static string Bare(string text) =>
        string.Concat(
            text.Where(letter => !char.IsWhiteSpace(letter) && letter is not (',' or '\'' or '"'))
        );

    private static bool IsWithin(string part, string whole)
    {
        int at = 0;
        foreach (char letter in whole)
        {
            at += at < part.Length && part[at] == letter ? 1 : 0;
        }

        return at == part.Length;
    }
}
