using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Checking;
using Bindery.Certification;
using Bindery.Certification.Reporting;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Generation.Initialisation;
using Bindery.Terminal;
using Bindery.Validation;

namespace Bindery.Commands.Certifying;

/// <summary>Each blueprint of the catalogue: checked, written, validated and certified.</summary>
/// <param name="output">Takes progress.</param>
/// <param name="options">For all of them.</param>
/// <param name="everyWay">Also by each further way in.</param>
internal sealed class CatalogCertification(
    Output output,
    CertificationOptions options,
    bool everyWay
)
{
    public async Task<ImmutableArray<CatalogRow>> RunAsync(
        ImmutableArray<CatalogSubject> subjects,
        CancellationToken cancellation
    )
    {
        ImmutableArray<CatalogRow>.Builder rows = ImmutableArray.CreateBuilder<CatalogRow>();
        foreach ((int at, CatalogSubject subject) in subjects.Index())
        {
            output.Say($"{subject.Name} ({at + 1} of {subjects.Length})");
            string folder = Directory.CreateTempSubdirectory("bindery-catalog-").FullName;
            try
            {
                rows.AddRange(await CertifyAsync(subject, folder, cancellation));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return rows.ToImmutable();
    }

    private async Task<ImmutableArray<CatalogRow>> CertifyAsync(
        CatalogSubject subject,
        string folder,
        CancellationToken cancellation
    )
    {
        try
        {
            InitPlan plan = Written(subject, folder, cancellation);
            string module = Path.Combine(folder, plan.Names.Module);
            Validate(module);
            CertificationOptions usual = options with
            {
                ModuleFolder = module,
                Blueprint = plan.Blueprint,
            };
            ImmutableArray<CatalogRow>.Builder rows = ImmutableArray.CreateBuilder<CatalogRow>();
            rows.Add(await CertifyAsync(subject, "", usual, cancellation));
            foreach (WayIn way in everyWay ? plan.Blueprint.WaysIn.Skip(1) : [])
            {
                output.Say($"{subject.Name} {way.Choice}");
                rows.Add(await CertifyAsync(subject, way.Choice, usual.By(way), cancellation));
            }

            return rows.ToImmutable();
        }
        catch (BinderyException problem)
        {
            return [new CatalogRow(subject.Name, "", null, problem.Message)];
        }
    }

    private async Task<CatalogRow> CertifyAsync(
        CatalogSubject subject,
        string way,
        CertificationOptions chosen,
        CancellationToken cancellation
    )
    {
        try
        {
            CertificationReport report = await CertificationRun.RunAsync(
                chosen,
                new ProgressLines(output.Messages),
                TimeProvider.System,
                cancellation
            );
            return new CatalogRow(subject.Name, way, report, null);
        }
        catch (BinderyException problem)
        {
            return new CatalogRow(subject.Name, way, null, problem.Message);
        }
    }

    private static InitPlan Written(
        CatalogSubject subject,
        string folder,
        CancellationToken cancellation
    )
    {
        if (BlueprintCatalog.TextOf(subject.Name) is { } text)
        {
            BlueprintReading reading = BlueprintCheck.Apply(
                BlueprintReader.Read(text, subject.Name)
            );
            Refuse(reading.Problems.Select(problem => problem.ToString()));
        }

        InitPlan plan = ConnectorInitialiser.Plan(subject.Request(folder));
        new ChangeSetWriter(plan.Root).Apply(plan.Changes, cancellation);
        return plan;
    }

    private static void Validate(string module) =>
        Refuse(
            ModuleValidator
                .Validate([module])
                .Findings.Select(finding => $"{finding.Id}: {finding.Message}")
        );

    private static void Refuse(IEnumerable<string> problems)
    {
        string all = string.Join("; ", problems);
        if (all.Length > 0)
        {
            throw BinderyException.BadRequest(all);
        }
    }
}
