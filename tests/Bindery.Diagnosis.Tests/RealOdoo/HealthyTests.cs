using Bindery.Core.Failures;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Tests.RealOdoo;

[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class HealthyTests(Clinic clinic)
{
    [Fact]
    public async Task Names_nothing_on_a_healthy_system()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SyncAsync("products");
        await patient.SyncAsync("orders");

        Expect.Nothing(await patient.ExamineAsync(withLog: true));
    }

    [Fact]
    public async Task Sees_the_same_over_both_protocols()
    {
        Patient patient = await clinic.AdmitAsync();

        Facts.Evidence json = await patient.Doctor().GatherAsync(log: null);
        Facts.Evidence xml = await (
            patient.Doctor() with
            {
                Protocol = OdooProtocol.XmlRpc,
            }
        ).GatherAsync(log: null);

        Assert.Equal(
            json.Odoo!.Bindings.Select(one => (one.Model, one.Total)),
            xml.Odoo!.Bindings.Select(one => (one.Model, one.Total))
        );
        Assert.Equal(json.Odoo.Crons, xml.Odoo.Crons);
        Assert.Equal(json.Odoo.Modules, xml.Odoo.Modules);
        Assert.Equal(json.Odoo.Functions, xml.Odoo.Functions);
        Assert.NotEmpty(json.Odoo.Backends);
        Assert.True(json.Odoo.Bindings.Sum(one => one.Total) > 50);
    }

    [Theory]
    [InlineData(OdooProtocol.JsonRpc)]
    [InlineData(OdooProtocol.XmlRpc)]
    public async Task Says_what_is_wrong_with_login_database_and_address(OdooProtocol protocol)
    {
        Patient patient = await clinic.AdmitAsync();
        Doctor doctor = patient.Doctor() with { Protocol = protocol };

        Assert.Contains(
            "does not let admin into",
            await FailureAsync(doctor, "wrong"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Check --db",
            await FailureAsync(doctor with { Database = "no_such" }, "admin"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Check --url",
            await FailureAsync(doctor with { Address = new Uri("http://127.0.0.1:9/") }, "admin"),
            StringComparison.Ordinal
        );
    }

    private static async Task<string> FailureAsync(Doctor doctor, string password) =>
        (await Assert.ThrowsAsync<BinderyException>(() => doctor.LogInAsync(password))).Message;
}
