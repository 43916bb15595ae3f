using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Recording;
using Bindery.Core.Failures;

namespace Bindery.Simulation.Tests.Recording;

/// <summary>What is kept of a platform's answers, with secrets and people planted in them.</summary>
public sealed class SampleRecorderTests
{
    private const string Name = "Zaphod";
    private const string LastName = "Beeblebrox-Ünlü";
    private const string Mail = "zaphod.b@heart-of-gold.example.net";
    private const string Phone = "+1 617 555 0142";
    private const string Street = "42 Magrathea Street";

    [Fact]
    public async Task Nothing_of_a_person_or_a_secret_is_kept()
    {
        await using RunningPlatform platform = await StartAsync();
        string token = platform.Platform.SimulatedSettings["access_token"];
        platform.State.Add(
            "customer",
            new JsonObject
            {
                ["first_name"] = Name,
                ["last_name"] = LastName,
                ["email"] = Mail,
                ["phone"] = Phone,
                ["note"] = $"Call {Name} {LastName}; token {token}",
                ["tags"] = $"vip {LastName}",
            }
        );

        string kept = Text(await RecordAsync(platform));

        Assert.All(
            (string[])[Name, LastName, Mail, "heart-of-gold", Phone, token],
            planted => Assert.DoesNotContain(planted, kept, StringComparison.OrdinalIgnoreCase)
        );
        Assert.DoesNotContain(
            platform.Platform.BaseAddress!.Authority,
            kept,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_person_is_the_same_in_all_files_and_ids_stay()
    {
        JsonObject order = Json(
            $$"""
            {"id": 7, "customer": {"id": 3, "name": "{{Name}} {{LastName}}", "email": "{{Mail}}"},
             "shipping_address": {"address1": "{{Street}}", "city": "Boston", "country_code": "US"},
             "note": "for {{Mail}}", "status_url": "https://x.example.com/7?token=abc&user={{Mail}}"}
            """
        );
        JsonObject customer = Json(
            $$"""{"id": 3, "name": "{{Name}} {{LastName}}", "email": "{{Mail}}", "password_hash": "abcd"}"""
        );

        ImmutableArray<RecordedAnswer> kept = new SampleMask(["s3cret"], []).Apply([
            Answer("order.json", order, "order"),
            Answer("customer.json", customer, "customer"),
        ]);

        JsonNode there = kept[0].Body;
        JsonNode person = kept[1].Body;
        Assert.Equal((string?)person["email"], (string?)there["customer"]!["email"]);
        Assert.Equal((string?)person["name"], (string?)there["customer"]!["name"]);
        Assert.Contains((string)person["email"]!, (string)there["note"]!, StringComparison.Ordinal);
        Assert.Equal((7, 3), ((int)there["id"]!, (int)there["customer"]!["id"]!));
        Assert.Equal("US", (string?)there["shipping_address"]!["country_code"]);
        Assert.DoesNotContain("=abc", (string)there["status_url"]!, StringComparison.Ordinal);
        Assert.Equal("hidden", (string?)person["password_hash"]);
        Assert.DoesNotContain(Street, there.ToJsonString(), StringComparison.Ordinal);
        Assert.Matches("^\\d\\d ", (string)there["shipping_address"]!["address1"]!);
    }

    [Fact]
    public void A_secret_is_taken_out_of_requests_and_headers_too()
    {
        RecordedAnswer answer = Answer("order.json", Json("""{"id": 1}"""), "order") with
        {
            Request = "GET /orders?key=s3cret&email=" + Uri.EscapeDataString(Mail),
            Headers = [KeyValuePair.Create("Link", "<https://shop.example.net/o?sig=s3cret>")],
        };

        RecordedAnswer kept = new SampleMask(["s3cret"], ["shop.example.net"]).Apply([answer])[0];

        Assert.DoesNotContain("s3cret", kept.Request, StringComparison.Ordinal);
        Assert.Equal("<https://account.example.com/o?sig=hidden>", kept.Headers[0].Value);
    }

    [Fact]
    public async Task The_platform_is_only_read()
    {
        await using RunningPlatform platform = await StartAsync();
        int before = platform.All("product").Length;

        ImmutableArray<RecordedAnswer> kept = await RecordAsync(platform);

        Assert.All(
            kept,
            answer => Assert.StartsWith("GET /", answer.Request, StringComparison.Ordinal)
        );
        Assert.Equal(before, platform.All("product").Length);
        Assert.Contains(kept, answer => answer.Name == "product-list.json");
        Assert.Contains(kept, answer => answer.Name == "customer.json");
    }

    [Fact]
    public async Task Wrong_credentials_are_told_in_a_line()
    {
        await using RunningPlatform platform = await StartAsync();
        RecordingSettings settings = Settings(platform);

        BinderyException error = await Assert.ThrowsAsync<BinderyException>(() =>
            new SampleRecorder(
                settings with
                {
                    Values = settings.Values.SetItem("access_token", "wrong"),
                },
                platform.Http,
                _ => { },
                new ManualClock()
            ).RecordAsync(RunningPlatform.Cancellation)
        );

        Assert.Contains("HTTP 401; check the address", error.Message, StringComparison.Ordinal);
    }

    private static async Task<RunningPlatform> StartAsync()
    {
        RunningPlatform platform = await RunningPlatform.StartAsync();
        platform.Http.DefaultRequestHeaders.Clear();
        return platform;
    }

    private static Task<ImmutableArray<RecordedAnswer>> RecordAsync(RunningPlatform platform) =>
        new SampleRecorder(
            Settings(platform),
            platform.Http,
            _ => { },
            new ManualClock()
        ).RecordAsync(RunningPlatform.Cancellation);

    private static RecordingSettings Settings(RunningPlatform platform) =>
        new(RunningPlatform.Shopify, platform.Platform.SimulatedSettings);

    private static RecordedAnswer Answer(string name, JsonNode body, string entity) =>
        new(
            name,
            "GET /x",
            200,
            [],
            body,
            RunningPlatform.Shopify.Entities.First(one => one.Name == entity)
        );

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    private static string Text(ImmutableArray<RecordedAnswer> answers) =>
        string.Join('\n', answers.Select(answer => answer.ToJson("x").ToJsonString(Relaxed)));

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
