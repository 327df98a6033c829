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
    [InlineData("POST /contacts/batch/read", "contacts.batch", "Read")]
    [InlineData("POST /notifications/read-all", "notifications", "ReadAll")]
    [InlineData("POST /modalities/{id}/get", "modalities", "Get")]
    [InlineData("GET /integrations.get", "integrations", "Get")]
    [InlineData("POST /studies/{id}/modify", "studies", "Modify")]
    [InlineData("POST /technicalCancel", "", "TechnicalCancel")]
    [InlineData("DELETE /messages/new", "messages", "DeleteNew")]
    [InlineData("POST /balanceTransfer", "balanceTransfer", "Create")]
    [InlineData("POST /account/update_profile_colors", "account", "UpdateProfileColors")]
    [InlineData("GET /courses/{id}/addOnAttachments list", "courses.addOnAttachments", "List")]
    [InlineData("GET /tools/create-archive", "tools", "GetArchive")]
    [InlineData("PUT /things", "things", "ReplaceAll")]
    [InlineData("PATCH /things", "things", "UpdateAll")]
    [InlineData("POST /subscriptions/{id}:pull", "subscriptions", "Pull")]
    [InlineData("POST /messages:batchDelete", "messages", "BatchDelete")]
    [InlineData("POST /servers/{id}/failover", "servers", "Failover")]
    [InlineData("GET /ping", "", "Ping")]
    public void Action_in_the_path_is_the_name(string operation, string resource, string method) =>
        AssertName(operation, null, resource, method);

    [Theory]
    [InlineData("GET /tasks list", "listTasks", "List")]
    [InlineData("GET /tasks list", "getTasks", "List")]
    [InlineData("GET /tasks/{id}", "tasks.retrieve", "Retrieve")]
    [InlineData("POST /batches/{id}", "CancelBatch", "Cancel")]
    [InlineData("PUT /sites/{name}", "WebApps_CreateOrUpdate", "CreateOrUpdate")]
    [InlineData("PUT /sites", "sites/create-or-update", "CreateOrUpdate")]
    [InlineData("PUT /users", "updateUser", "UpdateUser")]
    [InlineData("PUT /users", "updateUsers", "UpdateAll")]
    [InlineData("POST /keys/{name}/wrapkey", "WrapKey", "WrapKey")]
    [InlineData("POST /charges/{charge}", "PostChargesCharge", "Update")]
    [InlineData("POST /issues/properties", "bulkSetIssuesPropertiesList", "Set")]
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
    [InlineData("POST /technicalCancel", "post-technicalCancel", "TechnicalCancel")]
    [InlineData("DELETE /messages/new", "deleteNewMessages", "DeleteNew")]
    [InlineData("POST /messages/delete", "deleteMessages", "Delete")]
    [InlineData("POST /balanceTransfer", "post-balanceTransfer", "Transfer")]
    [InlineData("POST /export/content/data", "createDataExport", "CreateData")]
    [InlineData("GET /export/{id}/data", "getDataExport", "GetData")]
    [InlineData("POST /users/export", "exportUsers", "Export")]
    [InlineData("POST /users/export", "createUserExport", "CreateExport")]
    [InlineData("GET /users/export", "getUserExport", "GetExport")]
    [InlineData("GET /users/logout", "getUserLogout", "GetLogout")]
    [InlineData("POST /users/logout", "logoutUser", "Logout")]
    [InlineData("POST /login", "postLogin", "Login")]
    [InlineData("GET /search list", "getSearch", "Search")]
    [InlineData("GET /guilds/{id}/preview", "get_guild_preview", "GetPreview")]
    [InlineData("GET /pulls/{id}/merge", "pulls/check-if-merged", "CheckMerge")]
    [InlineData("DELETE /sys/rekey/verify", "rekey-verification-cancel", "CancelVerify")]
    [InlineData("POST /sections/insert", "insertSection", "Insert")]
    [InlineData("PUT /currency/{code}/exchangeRate", "updateExchangeRate", "UpdateExchangeRate")]
    [InlineData("GET /v1/{id}/deployPolicies list", "listDeployPolicies", "List")]
    [InlineData("POST /v1/deployPolicies", "deployPolicies", "DeployPolicies")]
    [InlineData("PATCH /policies/{id}", "projects.deployPolicies.patch", "Update")]
    [InlineData("GET /screenshot/create", "CreateScreenshot", "Create")]
    [InlineData("GET /partners/{id}", "partner.read", "Read")]
    public void Verb_of_the_vendor_is_the_name_if_it_fits_the_method(string operation, string operationId, string method) =>
        AssertName(operation, operationId, null, method);

    // Google has paths without words: a parameter contains the resources.
    [Theory]
    [InlineData("GET /v1/{+name}", "pubsub.projects.topics.get", "projects.topics", "Get")]
    [InlineData("GET /v1/{+project}/topics list", "pubsub.projects.topics.list", "projects.topics", "List")]
    [InlineData("POST /v1/{+topic}:publish", "pubsub.projects.topics.publish", "projects.topics", "Publish")]
    [InlineData("POST /v1/{+resource}:setIamPolicy", "pubsub.projects.topics.setIamPolicy", "projects.topics", "SetIamPolicy")]
    [InlineData("PATCH /v1/{+name}", "pubsub.projects.topics.patch", "projects.topics", "Update")]
    [InlineData("GET /v1/topics/{topic}", "pubsub.projects.topics.get", "topics", "Get")]
    public void Resource_is_in_the_id_if_the_path_begins_with_a_parameter(
        string operation, string operationId, string resource, string method) => AssertName(operation, operationId, resource, method);

    [Theory]
    [InlineData("/api/3/sites", "sites", 3)]
    [InlineData("/v1/sites", "sites", 1)]
    [InlineData("/rest/api/2.0/sites", "sites", 2)]
    [InlineData("/2010-04-01/Accounts/{sid}.json", "Accounts", 2010)]
    [InlineData("/apis/apps/v1beta1/deployments", "apps.deployments", 1)]
    [InlineData("/crm/v3/objects", "crm.objects", 3)]
    [InlineData("/sites", "sites", 0)]
    [InlineData("/subscriptions/{id}/providers/Microsoft.Network/publicIPAddresses", "subscriptions.publicIPAddresses", 0)]
    [InlineData("/posts/2026-09-beta/tags", "posts.tags", 2026)]
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
        var place = ResourcePlace.Of(new PathTemplate(parts[1]).Segments, result != NamedResult.Single, operationId, parts[0]);

        Assert.Equal(method, MethodName.Of(place, parts[0], operationId, result, sendsFile: false));
        if (resource is not null)
        {
            Assert.Equal(resource, string.Join(".", place.Resource));
        }
    }
}
