using System.Collections.Immutable;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Database;

/// <summary>A database with everything installed that the module depends on, made once and cloned.</summary>
internal sealed class TemplateDatabase(
    OdooProgram program,
    DatabaseServer server,
    string dataFolder
)
{
    // The bundles are needed by the first page in a browser and take ten seconds; a clone has them.
    private const string WarmUp = """
        for bundle in ("common", "common_minimal", "common_lazy", "backend", "backend_prod_only",
                       "frontend", "frontend_minimal", "frontend_lazy"):
            env["ir.qweb"]._get_asset_nodes("web.assets_" + bundle)
        env.cr.commit()
        """;

    /// <param name="addons">What is to be installed, without the module under test.</param>
    /// <param name="making">Called when the template has to be made, which takes a minute.</param>
    public async Task<OdooDatabase> GetAsync(
        ImmutableArray<Addon> addons,
        Action making,
        CancellationToken cancellation
    )
    {
        OdooDatabase template = new(server, TemplateKey.For(program.Source, addons), dataFolder);
        if (await template.ExistsAsync(cancellation))
        {
            return template;
        }

        making();
        OdooDatabase unfinished = template with { Name = template.Name + "_making" };
        await unfinished.DropAsync(cancellation);
        await MakeAsync(unfinished, addons, cancellation);
        return await unfinished.RenameAsync(template.Name, cancellation);
    }

    private async Task MakeAsync(
        OdooDatabase database,
        ImmutableArray<Addon> addons,
        CancellationToken cancellation
    )
    {
        string names = string.Join(',', addons.Select(addon => addon.Name));
        OdooRun made = await OdooRun.RunAsync(
            program.Once(database, "-i", names),
            Path.Combine(program.WorkFolder, "odoo-template.log"),
            cancellation
        );
        made.OrThrow("making the template database");
        OdooRun warm = await OdooRun.RunAsync(
            program.Shell(database, WarmUp),
            Path.Combine(program.WorkFolder, "odoo-template-assets.log"),
            cancellation
        );
        warm.OrThrow("making the template's web assets");
    }
}
