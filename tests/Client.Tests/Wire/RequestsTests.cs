using System.Net;
using System.Text.Json;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;
using static Cf1Gen.Client.Tests.Http.TestApi;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>The requests and results of <see cref="RequestsClient"/>.</summary>
public sealed class RequestsTests
{
    private const string Id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

    [WireFact("cloudforce-one-request-list")]
    public async Task List_sends_the_page_in_the_body()
    {
        var api = RespondingWith("cloudforce-one-request-list");

        var items = await api.Client.Requests.ListAsync().ToListAsync();

        api.Request.Is($"POST {Requests}", """{"page":0,"per_page":50}""");
        var item = Assert.Single(items);
        Assert.Equal(Id, item.Id);
        Assert.Equal(new DateTimeOffset(2022, 4, 1, 5, 20, 0, TimeSpan.Zero), item.Created);
        Assert.Equal(RequestPriority.Routine, item.Priority);
        Assert.Equal("Victomology", item.Request);
        Assert.Equal("Denial of service against our login page", item.Summary);
        Assert.Equal(Tlp.Amber, item.Tlp);
        Assert.Equal(item.Created, item.Updated);
        Assert.Null(item.Completed);
        Assert.Equal(1, item.MessageTokens);
        Assert.Equal("RFI-2022-000001", item.ReadableId);
        Assert.Equal(RequestStatus.Open, item.Status);
        Assert.Equal(16, item.Tokens);
    }

    [WireFact("cloudforce-one-request-list")]
    public async Task List_sends_its_filter_after_the_page()
    {
        var api = RespondingWith("cloudforce-one-request-list");
        var filter = new RequestListOptions
        {
            Status = RequestStatus.Open,
            SortOrder = SortOrder.Desc,
            SortBy = "created",
            RequestType = "Victomology",
            CreatedBefore = new(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)),
            CreatedAfter = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero),
            CompletedBefore = new DateTimeOffset(2023, 12, 31, 23, 59, 59, TimeSpan.Zero).AddTicks(9_999_999),
            CompletedAfter = new(2022, 6, 1, 12, 0, 0, TimeSpan.FromHours(-3.5)),
        };

        await api.Client.Requests.ListAsync(filter, new() { PageSize = 25 }).ToListAsync();

        api.Request.Is(
            $"POST {Requests}",
            """
            {"page":0,"per_page":25,
            "completed_after":"2022-06-01T12:00:00-03:30","completed_before":"2023-12-31T23:59:59.9999999Z",
            "created_after":"2022-01-01T00:00:00Z","created_before":"2024-01-01T00:00:00+02:00",
            "request_type":"Victomology","sort_by":"created","sort_order":"desc","status":"open"}
            """);
    }

    [WireFact("cloudforce-one-request-list")]
    public async Task List_requests_the_pages_in_order()
    {
        var pages = new ListServer("cloudforce-one-request-list", items: 120);

        var items = await pages.Api.Client.Requests.ListAsync(new() { Status = RequestStatus.Open }).ToListAsync();

        Assert.Equal(pages.Ids, items.Select(item => item.Id));
        Assert.Collection(
            pages.Api.Sent,
            request => request.Is($"POST {Requests}", """{"page":0,"per_page":50,"status":"open"}"""),
            request => request.Is($"POST {Requests}", """{"page":1,"per_page":50,"status":"open"}"""),
            request => request.Is($"POST {Requests}", """{"page":2,"per_page":50,"status":"open"}"""));
    }

    [WireFact("cloudforce-one-request-new")]
    public async Task Create_sends_the_fields_that_are_set()
    {
        var api = RespondingWith("cloudforce-one-request-new");

        var item = await api.Client.Requests.CreateAsync(new()
        {
            Summary = "Denial of service against our login page",
            Content = "Which regions did the attacks of the last week come from?",
            RequestType = "Victomology",
            Tlp = Tlp.Amber,
            Priority = RequestPriority.Routine,
        });

        api.Request.Is(
            $"POST {Requests}/new",
            """
            {"content":"Which regions did the attacks of the last week come from?","priority":"routine",
            "request_type":"Victomology","summary":"Denial of service against our login page","tlp":"amber"}
            """);
        Assert.Equal(Id, item.Id);
        Assert.Equal("Which regions did the attacks of the last week come from?", item.Content);
    }

    [WireFact("cloudforce-one-request-new")]
    public async Task Create_sends_an_empty_object_when_nothing_is_set()
    {
        var api = RespondingWith("cloudforce-one-request-new");

        await api.Client.Requests.CreateAsync(new());

        api.Request.Is($"POST {Requests}/new", "{}");
    }

    [WireFact("cloudforce-one-request-new")]
    public async Task Create_sends_text_of_any_language_as_UTF8()
    {
        var api = RespondingWith("cloudforce-one-request-new");

        await api.Client.Requests.CreateAsync(new() { Summary = "Größe <b>&'+/ 日本語 🦊", Content = "a\"b\\c\nd\te\u0001", Priority = "next-week" });

        api.Request.Is(
            $"POST {Requests}/new",
            """{"content":"a\"b\\c\nd\te\u0001","priority":"next-week","summary":"Größe <b>&'+/ 日本語 \uD83E\uDD8A"}""");
    }

    [WireFact("cloudforce-one-request-new")]
    public async Task Create_sends_the_additional_properties_of_the_body()
    {
        var api = RespondingWith("cloudforce-one-request-new");
        var body = new RequestCreate { Summary = "S" };
        body.AdditionalProperties["campaign"] = JsonDocument.Parse("""{"ids":[1,2]}""").RootElement;

        await api.Client.Requests.CreateAsync(body);

        api.Request.Is($"POST {Requests}/new", """{"summary":"S","campaign":{"ids":[1,2]}}""");
    }

    [WireFact("cloudforce-one-request-get")]
    public async Task Get_reads_a_priority_that_is_a_name()
    {
        var api = RespondingWith("cloudforce-one-request-get");

        var item = await api.Client.Requests.GetAsync(Id);

        api.Request.Is($"GET {Requests}/{Id}");
        Assert.Equal(RequestPriority.Routine, item.Priority);
        Assert.True(item.Priority.IsKnown);
        Assert.Equal("Which regions did the attacks of the last week come from?", item.Content);
    }

    [WireFact("cloudforce-one-request-get")]
    public async Task Get_reads_a_priority_that_is_a_date()
    {
        var mismatches = new List<SchemaMismatch>();
        var api = RespondingWith("cloudforce-one-request-get", example: 1, options => options.SchemaMismatchDetected += (_, e) => mismatches.Add(e.Mismatch));

        var item = await api.Client.Requests.GetAsync(Id);

        Assert.Equal("2022-04-01T05:20:00Z", item.Priority.Value);
        Assert.False(item.Priority.IsKnown);
        Assert.Equal(("$.result.priority", true), Assert.Single(mismatches.Select(mismatch => (mismatch.Path, mismatch.IsNewValue))));
    }

    [WireFact("cloudforce-one-request-update")]
    public async Task Update_sends_only_the_fields_that_are_set()
    {
        var api = RespondingWith("cloudforce-one-request-update");

        var item = await api.Client.Requests.UpdateAsync(Id, new() { Summary = "New summary" });

        api.Request.Is($"PUT {Requests}/{Id}", """{"summary":"New summary"}""");
        Assert.Equal("New summary", item.Summary);
    }

    [WireFact("cloudforce-one-request-update")]
    public async Task Update_sends_an_empty_string()
    {
        var api = RespondingWith("cloudforce-one-request-update");

        await api.Client.Requests.UpdateAsync(Id, new() { Content = "", Tlp = Tlp.AmberStrict });

        api.Request.Is($"PUT {Requests}/{Id}", """{"content":"","tlp":"amber-strict"}""");
    }

    [WireFact("cloudforce-one-request-delete")]
    public async Task Delete_sends_no_body()
    {
        var api = RespondingWith("cloudforce-one-request-delete");

        await api.Client.Requests.DeleteAsync(Id);

        api.Request.Is($"DELETE {Requests}/{Id}");
    }

    [WireFact("cloudforce-one-request-delete")]
    public async Task Delete_accepts_a_response_without_a_body()
    {
        var api = RespondingWith(_ => new HttpResponseMessage(HttpStatusCode.NoContent));

        await api.Client.Requests.DeleteAsync(Id);

        api.Request.Is($"DELETE {Requests}/{Id}");
    }

    [WireFact("cloudforce-one-request-quota")]
    public async Task GetQuota_reads_the_quota()
    {
        var api = RespondingWith("cloudforce-one-request-quota");

        var quota = await api.Client.Requests.GetQuotaAsync();

        api.Request.Is($"GET {Requests}/quota");
        Assert.Equal(120, quota.Quota);
        Assert.Equal(64, quota.Remaining);
        Assert.Equal(new DateTimeOffset(2022, 4, 1, 0, 0, 0, TimeSpan.Zero), quota.AnniversaryDate);
        Assert.Equal(quota.AnniversaryDate, quota.QuarterAnniversaryDate);
    }

    [WireFact("cloudforce-one-request-types")]
    public async Task ListTypes_reads_the_names()
    {
        var api = RespondingWith("cloudforce-one-request-types");

        var types = await api.Client.Requests.ListTypesAsync();

        api.Request.Is($"GET {Requests}/types");
        Assert.Equal(["Indicators of Compromise", "Victomology"], types);
    }

    [WireFact("cloudforce-one-request-constants")]
    public async Task GetConstants_reads_the_values_of_the_fields()
    {
        var api = RespondingWith("cloudforce-one-request-constants");

        var constants = await api.Client.Requests.GetConstantsAsync();

        api.Request.Is($"GET {Requests}/constants");
        Assert.Equal([RequestPriority.Routine, RequestPriority.High, RequestPriority.Urgent], constants.Priority);
        Assert.Equal(
            [
                RequestStatus.Open, RequestStatus.Accepted, RequestStatus.Reported, RequestStatus.Approved, RequestStatus.Completed,
                RequestStatus.Declined,
            ],
            constants.Status);
        Assert.Equal([Tlp.Clear, Tlp.Green, Tlp.Amber, Tlp.AmberStrict, Tlp.Red], constants.Tlp);
    }

    [WireFact("cloudforce-one-request-get")]
    public async Task Ids_are_escaped()
    {
        var api = RespondingWith("cloudforce-one-request-get");

        await api.Client.Requests.GetAsync("a/../b?c=d#e %2F é");

        api.Request.Is($"GET {Requests}/a%2F..%2Fb%3Fc%3Dd%23e%20%252F%20%C3%A9");
    }
}
