using System.Net;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Tests;

public sealed class ApiTests
{
    [Fact]
    public async Task Reads_one_record_in_its_envelope()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode customer = platform.All("customer")[3];

        JsonNode answer = await platform.GetJsonAsync($"/customers/{customer["id"]}.json");

        Assert.Equal(customer.ToJsonString(), answer["customer"]!.ToJsonString());
    }

    [Fact]
    public async Task The_test_connection_says_that_it_is_simulated()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await platform.GetJsonAsync("/shop.json");

        Assert.Equal("Shopify (simulated)", answer["shop"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_list_that_tests_the_connection_lists_all_the_same()
    {
        SimulationOptions options = RunningPlatform.Options with
        {
            Blueprint = RunningPlatform.Shopify with
            {
                TestConnection = new() { Path = "/customers.json", Envelope = "customers" },
            },
        };
        await using RunningPlatform platform = await RunningPlatform.StartAsync(options);

        JsonNode answer = await platform.GetJsonAsync("/customers.json");

        Assert.NotEmpty(answer["customers"]!.AsArray());
    }

    [Fact]
    public async Task Creates_a_product_with_ids_dates_and_the_default_variant()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.Created,
            platform.SendAsync(
                HttpMethod.Post,
                "/products.json",
                """{"product":{"title":"Tea \"强\" 🫖 & </x>","id":5,"created_at":"1999-01-01T00:00:00Z","unknown":1}}"""
            )
        );

        JsonNode product = answer["product"]!;
        Assert.Equal("Tea \"强\" 🫖 & </x>", product["title"]!.GetValue<string>());
        Assert.True(product["id"]!.GetValue<long>() > int.MaxValue);
        Assert.Equal("2024-06-01T08:00:00-04:00", product["created_at"]!.GetValue<string>());
        Assert.Equal("active", product["status"]!.GetValue<string>());
        Assert.StartsWith("tea-", product["handle"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(product.AsObject().ContainsKey("unknown"));
        JsonNode variant = Assert.Single(product["variants"]!.AsArray())!;
        Assert.Equal("Default Title", variant["option1"]!.GetValue<string>());
        Assert.Equal("0.00", variant["price"]!.GetValue<string>());
        Assert.NotNull(variant["inventory_item_id"]);
        JsonNode read = await platform.GetJsonAsync($"/products/{product["id"]}.json");
        Assert.Equal(answer.ToJsonString(), read.ToJsonString());
    }

    [Fact]
    public async Task Creates_variants_from_options()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.Created,
            platform.SendAsync(
                HttpMethod.Post,
                "/products.json",
                """{"product":{"title":"Tea","options":[{"name":"Colour"}],"variants":[{"option1":"Red","price":7,"sku":"r"},{"option1":"Blue","price":"8.5"}]}}"""
            )
        );

        JsonNode product = answer["product"]!;
        Assert.Equal(
            """[{"name":"Colour","values":["Red","Blue"]}]""",
            product["options"]!.ToJsonString()
        );
        Assert.Equal("7.00", product["variants"]![0]!["price"]!.GetValue<string>());
        Assert.Equal("Blue", product["variants"]![1]!["title"]!.GetValue<string>());
        Assert.NotEqual(
            product["variants"]![0]!["id"]!.ToJsonString(),
            product["variants"]![1]!["id"]!.ToJsonString()
        );
    }

    [Fact]
    public async Task An_update_changes_what_was_sent_and_the_date()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode before = platform.All("product")[0];

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.SendAsync(
                HttpMethod.Put,
                $"/products/{before["id"]}.json",
                """{"product":{"title":"New"}}"""
            )
        );

        JsonObject expected = before.AsObject();
        expected["title"] = "New";
        expected["updated_at"] = "2024-06-01T08:00:00-04:00";
        Assert.Equal(expected.ToJsonString(), answer["product"]!.ToJsonString());
    }

    [Fact]
    public async Task Two_updates_at_one_moment_have_two_dates()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        string path = $"/products/{platform.All("product")[0]["id"]}.json";

        JsonNode first = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.SendAsync(HttpMethod.Put, path, """{"product":{"title":"1"}}""")
        );
        JsonNode second = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.SendAsync(HttpMethod.Put, path, """{"product":{"title":"2"}}""")
        );

        Assert.NotEqual(
            first["product"]!["updated_at"]!.ToJsonString(),
            second["product"]!["updated_at"]!.ToJsonString()
        );
    }

    [Fact]
    public async Task A_list_of_variants_replaces_the_old_one()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode product = platform
            .All("product")
            .First(found => found["variants"]!.AsArray().Count > 1);
        JsonNode kept = product["variants"]![1]!;

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.SendAsync(
                HttpMethod.Put,
                $"/products/{product["id"]}.json",
                $$$"""{"product":{"variants":[{"id":{{{kept["id"]}}},"price":"3.5"},{"option1":"Fresh","option2":"One"}]}}"""
            )
        );

        JsonArray variants = answer["product"]!["variants"]!.AsArray();
        Assert.Equal(2, variants.Count);
        Assert.Equal(kept["id"]!.ToJsonString(), variants[0]!["id"]!.ToJsonString());
        Assert.Equal(kept["sku"]?.ToJsonString(), variants[0]!["sku"]?.ToJsonString());
        Assert.Equal("3.50", variants[0]!["price"]!.GetValue<string>());
        Assert.Equal("Fresh / One", variants[1]!["title"]!.GetValue<string>());
        Assert.Equal(product["id"]!.ToJsonString(), variants[1]!["product_id"]!.ToJsonString());
    }

    [Fact]
    public async Task A_deleted_record_is_gone()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        string path = $"/products/{platform.All("product")[0]["id"]}.json";

        await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.SendAsync(HttpMethod.Delete, path, "")
        );

        await RunningPlatform.ExpectAsync(HttpStatusCode.NotFound, platform.GetAsync(path));
        Assert.Equal(29, platform.All("product").Length);
    }

    [Fact]
    public async Task An_update_without_an_id_in_its_path_is_found_by_its_key_members()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode level = platform.All("inventory_level")[2];
        string body =
            $$$"""{"inventory_item_id":{{{level["inventory_item_id"]}}},"location_id":{{{level["location_id"]}}},"available":77}""";

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.SendAsync(HttpMethod.Post, "/inventory_levels/set.json", body)
        );

        Assert.Equal(77, answer["inventory_level"]!["available"]!.GetValue<int>());
        Assert.Equal(77, platform.All("inventory_level")[2]["available"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("""{"product":{"title":""}}""", "title", "can't be blank")]
    [InlineData("""{"product":{"vendor":"x"}}""", "title", "can't be blank")]
    [InlineData(
        """{"product":{"title":"x","status":"sleeping"}}""",
        "status",
        "is not included in the list"
    )]
    [InlineData("""{"product":{"title":{"a":1}}}""", "title", "is not a text")]
    [InlineData(
        """{"product":{"title":"x","variants":[{"price":"dear"}]}}""",
        "variants.price",
        "is not a number"
    )]
    [InlineData(
        """{"product":{"title":"x","variants":5}}""",
        "variants",
        "must be a list of objects"
    )]
    public async Task Refuses_a_bad_record_field_by_field(string body, string field, string message)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.UnprocessableEntity,
            platform.SendAsync(HttpMethod.Post, "/products.json", body)
        );

        Assert.Equal(message, answer["errors"]![field]![0]!.GetValue<string>());
        Assert.Equal(30, platform.All("product").Length);
    }

    [Fact]
    public async Task Refuses_a_text_that_is_too_long()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        string body = $$$"""{"product":{"title":"{{{new string('é', 256)}}}"}}""";

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.UnprocessableEntity,
            platform.SendAsync(HttpMethod.Post, "/products.json", body)
        );

        Assert.Contains(
            "255",
            answer["errors"]!["title"]![0]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"product":[]}""")]
    [InlineData("""{"product":{"title":"a","title":"b"}}""")]
    [InlineData("""{"product":{"title":"\ud800"}}""")]
    public async Task Refuses_a_body_that_makes_no_sense(string body)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.BadRequest,
            platform.SendAsync(HttpMethod.Post, "/products.json", body)
        );

        Assert.NotEmpty(answer["errors"]!.GetValue<string>());
    }

    [Fact]
    public async Task Unknown_paths_methods_and_versions_are_refused()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        await RunningPlatform.ExpectAsync(
            HttpStatusCode.NotFound,
            platform.GetAsync("/nothing.json")
        );
        await RunningPlatform.ExpectAsync(
            HttpStatusCode.NotFound,
            platform.GetAsync("/../1999-01/products.json")
        );
        using HttpResponseMessage response = await platform.SendAsync(
            HttpMethod.Delete,
            "/products.json",
            ""
        );
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task Every_answer_has_a_request_id_and_the_platform_s_date()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        using HttpResponseMessage response = await platform.GetAsync("/nothing.json");

        Assert.True(Guid.TryParse(response.Headers.GetValues("X-Request-Id").Single(), out _));
        Assert.Equal(2024, response.Headers.Date!.Value.Year);
    }

    [Fact]
    public async Task A_repeated_idempotency_key_makes_one_record()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(Bookshop.Bearer),
            }
        );
        platform.Http.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            platform.Platform.SimulatedSettings["key"]
        );
        platform.Http.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        string[] answers = new string[2];
        for (int at = 0; at < 2; at++)
        {
            using StringContent body = new("""{"name":"War & Peace"}""");
            using HttpResponseMessage response = await platform.Http.PostAsync(
                new Uri("/v2/books", UriKind.Relative),
                body,
                RunningPlatform.Cancellation
            );
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            answers[at] = await response.Content.ReadAsStringAsync(RunningPlatform.Cancellation);
        }

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(31, platform.All("book").Length);
    }

    [Fact]
    public async Task A_slug_that_is_taken_gets_a_number()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        string[] handles = new string[2];
        for (int at = 0; at < 2; at++)
        {
            JsonNode answer = await RunningPlatform.ExpectAsync(
                HttpStatusCode.Created,
                platform.SendAsync(
                    HttpMethod.Post,
                    "/products.json",
                    """{"product":{"title":"Tea","handle":"odoo-7"}}"""
                )
            );
            handles[at] = answer["product"]!["handle"]!.GetValue<string>();
        }

        Assert.Equal(["odoo-7", "odoo-7-1"], handles);
    }
}
