using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Tests.Model.Naming;

/// <summary>Tests that the client and the name of an operation follow from its own path, method, id and response.</summary>
public sealed class MethodNameTests
{
    [Theory]
    [InlineData("GET /things", "things", "GetAll")]
    [InlineData("GET /status", "status", "Get")]
    [InlineData("GET /things list", "things", "List")]
    [InlineData("GET /things pages", "things", "List")]
    [InlineData("POST /things", "things", "Create")]
    [InlineData("POST /things pages", "things", "List")]
    [InlineData("DELETE /things", "things", "DeleteAll")]
    [InlineData("DELETE /status", "status", "Delete")]
    [InlineData("GET /things/{id}", "things", "Get")]
    [InlineData("POST /things/{id}", "things", "Update")]
    [InlineData("PUT /things/{id}", "things", "Replace")]
    [InlineData("PATCH /things/{id}", "things", "Update")]
    [InlineData("DELETE /things/{id}", "things", "Delete")]
    [InlineData("OPTIONS /things", "things", "Options")]
    [InlineData("GET /things/quota", "things", "GetQuota")]
    [InlineData("GET /things/{id}/owner", "things", "GetOwner")]
    [InlineData("PUT /things/{id}/owner", "things", "ReplaceOwner")]
    [InlineData("GET /things/{id}/tag list", "things.tag", "List")]
    [InlineData("GET /things/{id}/tags", "things.tags", "GetAll")]
    [InlineData("GET /things/{id}/tag/{tag}", "things.tag", "Get")]
    [InlineData("POST /things/{id}/tags/new", "things.tags", "Create")]
    [InlineData("POST /things/{id}/tags/bulk", "things.tags", "CreateBulk")]
    [InlineData("POST /things/search", "things", "Search")]
    [InlineData("POST /things/tags/refresh", "things.tags", "Refresh")]
    [InlineData("GET /search/issues list", "", "SearchIssues")]
    [InlineData("GET /search/{index}/documents list", "search.documents", "List")]
    [InlineData("GET /repos/{owner}/{repo}/check-runs list", "repos.check-runs", "List")]
    [InlineData("POST /change-request", "change-request", "Create")]
    [InlineData("GET /issueTypes list", "issueTypes", "List")]
    public void Operation_is_named_after_its_path(string operation, string resource, string method) =>
        AssertName(operation, null, resource, method);

    [Theory]
    [InlineData("POST /charges/{id}/capture", "charges", "Capture")]
    [InlineData("POST /batches/{id}:cancel", "batches", "Cancel")]
    [InlineData("POST /channels.create", "channels", "Create")]
    [InlineData("GET /channels.list list", "channels", "List")]
    [InlineData("POST /getMe", "", "GetMe")]
    [InlineData("POST /sendMessage", "", "SendMessage")]
    [InlineData("POST /DeletePipeline", "", "DeletePipeline")]
    [InlineData("GET /pet/findByStatus list", "pet", "FindByStatus")]
    [InlineData("POST /check/async", "", "Check")]
    [InlineData("GET /version/getVersion", "version", "GetVersion")]
    [InlineData("GET /series/new", "series", "GetNew")]
    [InlineData("GET /update list", "", "ListUpdate")]
    [InlineData("GET /pulls/{id}/merge", "pulls", "GetMerge")]
    [InlineData("PUT /pulls/{id}/merge", "pulls", "Merge")]
    [InlineData("DELETE /issues/{id}/subscribe", "issues", "DeleteSubscribe")]
    public void Action_in_the_path_is_the_name(string operation, string resource, string method) =>
        AssertName(operation, null, resource, method);

    [Theory]
    [InlineData("GET /tasks list", "listTasks", "List")]
    [InlineData("GET /tasks list", "getTasks", "List")]
    [InlineData("GET /tasks/{id}", "tasks.retrieve", "Retrieve")]
    [InlineData("POST /batches/{id}", "CancelBatch", "Cancel")]
    [InlineData("POST /tags/hosts/{host}", "CreateHostTags", "Create")]
    [InlineData("POST /repos/{id}/merges", "repos/merge", "Merge")]
    [InlineData("POST /channels", "channelsCreate", "Create")]
    [InlineData("PUT /things/{id}", "updateThing", "Update")]
    [InlineData("PUT /things/{id}", "putThing", "Replace")]
    [InlineData("POST /customers/{id}", "PostCustomersCustomer", "Update")]
    [InlineData("GET /things", "createReport", "GetAll")]
    [InlineData("GET /things", "things.retrieve", "RetrieveAll")]
    [InlineData("DELETE /things/{id}", "getThing", "Delete")]
    [InlineData("DELETE /things", "deleteThings", "DeleteAll")]
    [InlineData("GET /things/quota", "get_Quota", "GetQuota")]
    public void Verb_of_the_vendor_is_the_name_if_it_fits_the_method(string operation, string operationId, string method) =>
        AssertName(operation, operationId, null, method);

    [Theory]
    [InlineData("/api/3/sites", "sites", 3)]
    [InlineData("/v1/sites", "sites", 1)]
    [InlineData("/rest/api/2.0/sites", "sites", 2)]
    [InlineData("/2010-04-01/Accounts/{sid}.json", "Accounts", 2010)]
    [InlineData("/apis/apps/v1beta1/deployments", "apps.deployments", 1)]
    [InlineData("/crm/v3/objects", "crm.objects", 3)]
    [InlineData("/sites", "sites", 0)]
    public void Technical_segments_and_versions_are_not_clients(string path, string resource, int version)
    {
        var place = ResourcePlace.Of(new PathTemplate(path).Segments, returnsList: true);

        Assert.Equal(resource, string.Join(".", place.Resource));
        Assert.Equal(version, place.Version);
    }

    private static void AssertName(string operation, string? operationId, string? resource, string method)
    {
        var parts = operation.Split(' ');
        var result = parts.Length < 3 ? NamedResult.Single : parts[2] == "list" ? NamedResult.List : NamedResult.Pages;
        var place = ResourcePlace.Of(new PathTemplate(parts[1]).Segments, returnsList: result != NamedResult.Single);

        Assert.Equal(method, MethodName.Of(place, parts[0], operationId, result, sendsFile: false));
        if (resource is not null)
        {
            Assert.Equal(resource, string.Join(".", place.Resource));
        }
    }
}
