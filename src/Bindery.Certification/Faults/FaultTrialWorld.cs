using Bindery.Certification.Database;

namespace Bindery.Certification.Faults;

/// <summary>A database, a prefork Odoo and a platform of their own: what is broken here stays here.</summary>
internal sealed class FaultTrialWorld : IAsyncDisposable
{
    /// <summary>Two do the jobs, two are left for webhooks.</summary>
    private const int Workers = 4;

    private readonly OdooDatabase database;

    private FaultTrialWorld(CertificationContext context, OdooDatabase database)
    {
        Context = context;
        this.database = database;
    }

    public CertificationContext Context { get; }

    public static async Task<FaultTrialWorld> OpenAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        CertificationOptions options = context.Options with
        {
            Volume = context.Options.FaultTrial.Volume,
            Workers = Workers,
        };
        OdooDatabase clone = await context.Database.CloneAsync(
            context.Database.Name + "_faults",
            cancellation
        );
        return new FaultTrialWorld(
            new CertificationContext(options, context.Program, clone, context.Module),
            clone
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await database.DropAsync(CancellationToken.None);
    }
}
