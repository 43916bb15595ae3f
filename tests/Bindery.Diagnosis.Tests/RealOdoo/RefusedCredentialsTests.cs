using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;
using Bindery.Simulation.Faults;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>"Why is the API returning 401?", and what else a platform or the way to it may answer.</summary>
[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class RefusedCredentialsTests(Clinic clinic)
{
    [Fact]
    public async Task The_token_is_another_account_s()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SetAsync("access_token", "tok_of_somebody_else");
        await patient.SyncAsync("orders");

        ImmutableArray<Verdict> verdicts = await patient.ExamineAsync(withLog: true);

        Expect.First("auth-refused", verdicts);
        Assert.Contains("platform-calls-paused", verdicts.Select(one => one.Finding.Id));
    }

    [Fact]
    public async Task A_blank_was_copied_with_the_token()
    {
        Patient patient = await clinic.AdmitAsync();
        string token = (
            await patient.Context.PlatformAsync(TestContext.Current.CancellationToken)
        ).Settings["access_token"];
        await patient.SetAsync("access_token", token + " ");

        Expect.First("auth-secret-with-space", await patient.TestPlatformAsync());
    }

    [Fact]
    public async Task The_token_was_not_filled_in()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync("UPDATE shopify_backend SET access_token = NULL");

        Expect.First("auth-setting-empty", await patient.TestPlatformAsync());
    }

    [Fact]
    public async Task The_key_is_of_production_and_the_address_of_the_sandbox()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SetAsync("access_token", "live_8c1f2b7d");
        await patient.SetAsync("shop_url", "https://sandbox.shop.example");

        ImmutableArray<Verdict> verdicts = await patient.ExamineAsync();

        Expect.First("auth-environments-mixed", verdicts);
        Assert.Contains("webhook-address-local", verdicts.Select(one => one.Finding.Id));
    }

    [Theory]
    [InlineData("http://127.0.0.1:9", "platform-unreachable")]
    [InlineData("http://no-such-shop.invalid", "platform-name-unknown")]
    [InlineData("no address at all", "platform-address-wrong")]
    public async Task The_address_leads_nowhere(string address, string cause)
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SetAsync("shop_url", address);

        Expect.First(cause, await patient.TestPlatformAsync());
    }

    [Fact]
    public async Task What_answers_speaks_no_tls()
    {
        Patient patient = await clinic.AdmitAsync();
        string address = (
            await patient.Context.PlatformAsync(TestContext.Current.CancellationToken)
        ).Settings["shop_url"];
        await patient.SetAsync(
            "shop_url",
            address.Replace("http://", "https://", StringComparison.Ordinal)
        );

        Expect.First("platform-certificate-untrusted", await patient.TestPlatformAsync());
    }

    [Theory]
    [InlineData(FaultKind.Status429, "platform-rate-limited")]
    [InlineData(FaultKind.Status500, "platform-failing")]
    [InlineData(FaultKind.Malformed, "platform-failing")]
    public async Task The_platform_has_trouble(FaultKind fault, string cause)
    {
        Patient patient = await clinic.AdmitAsync();
        (await patient.Context.PlatformAsync(TestContext.Current.CancellationToken)).SetFaults([
            new Fault(fault, OneIn: 1, Seed: 1),
        ]);

        Expect.First(cause, await patient.TestPlatformAsync());
    }

    [Fact]
    public async Task A_test_that_succeeds_leaves_nothing_to_name()
    {
        Patient patient = await clinic.AdmitAsync();

        Expect.Nothing(await patient.TestPlatformAsync());
    }
}
