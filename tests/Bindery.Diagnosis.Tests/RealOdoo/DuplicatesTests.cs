using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>"Products are duplicating."</summary>
[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class DuplicatesTests(Clinic clinic)
{
    private const string Bindings = "shopify_product_template";

    [Fact]
    public async Task Two_backends_import_from_one_account()
    {
        Patient patient = await clinic.AdmitAsync();
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        ConnectorBackend second = await ConnectorBackend.CreateAsync(
            await patient.Context.ClientAsync(cancellation),
            patient.Context.Names,
            (await patient.Context.PlatformAsync(cancellation)).Settings,
            cancellation
        );

        await second.CallAsync("sync_products", cancellation);
        await patient.Context.Jobs.WaitAsync(0, TimeSpan.FromMinutes(2), cancellation);

        Expect.First("duplicates-two-backends", await patient.ExamineAsync());
    }

    [Fact]
    public async Task The_constraint_is_missing()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync(
            $"ALTER TABLE {Bindings} DROP CONSTRAINT {Bindings}_backend_external_uniq"
        );
        JsonObject bound = await BoundAsync(patient);
        int twin = await TwinAsync(patient, bound, (string)bound["external_id"]!);
        try
        {
            Expect.First("duplicates-constraint-missing", await patient.ExamineAsync());
        }
        finally
        {
            await ForgetAsync(patient, twin);
            await patient.SqlAsync(
                $"ALTER TABLE {Bindings} ADD CONSTRAINT {Bindings}_backend_external_uniq UNIQUE (backend_id, external_id)"
            );
        }
    }

    [Fact]
    public async Task The_platform_gave_its_products_new_ids()
    {
        Patient patient = await clinic.AdmitAsync();
        JsonObject bound = await BoundAsync(patient);
        int twin = await TwinAsync(patient, bound, "9" + (string)bound["external_id"]!);
        try
        {
            Expect.First("duplicates-outside-ids-changed", await patient.ExamineAsync());
        }
        finally
        {
            await ForgetAsync(patient, twin);
        }
    }

    /// <summary>A binding of a product that people know by its reference.</summary>
    private static async Task<JsonObject> BoundAsync(Patient patient)
    {
        JsonNode? found = await patient.CallAsync(
            "shopify.product.template",
            "search_read",
            new JsonArray(new JsonArray("default_code", "!=", false)),
            new JsonArray("external_id", "default_code", "name")
        );
        return found!.AsArray()[0]!.AsObject();
    }

    /// <summary>Another product of the same reference, bound to an outside id.</summary>
    private static async Task<int> TwinAsync(Patient patient, JsonObject bound, string externalId)
    {
        JsonNode? product = await patient.CallAsync(
            "product.template",
            "create",
            new JsonObject
            {
                ["name"] = (string)bound["name"]!,
                ["default_code"] = (string)bound["default_code"]!,
            }
        );
        return (int)
            (
                await patient.CallAsync(
                    "shopify.product.template",
                    "create",
                    new JsonObject
                    {
                        ["backend_id"] = patient.Backend.Id,
                        ["external_id"] = externalId,
                        ["odoo_id"] = (int)product!,
                    }
                )
            )!;
    }

    private static async Task ForgetAsync(Patient patient, int twin)
    {
        JsonNode? read = await patient.CallAsync(
            "shopify.product.template",
            "read",
            new JsonArray(twin),
            new JsonArray("odoo_id")
        );
        int product = (int)read![0]!["odoo_id"]![0]!;
        await patient.SqlAsync($"DELETE FROM {Bindings} WHERE id = {twin}");
        await patient.CallAsync("product.template", "unlink", new JsonArray(product));
    }
}
