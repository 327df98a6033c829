using Cf1Gen.Compatibility.Verbs;

namespace Cf1Gen.Generator.Tests.Compatibility;

/// <summary>Tests what the command <c>verbs</c> counts.</summary>
public sealed class OperationVerbTests
{
    [Theory]
    [InlineData("listTasks", "GET", "list")]
    [InlineData("tasks.list", "GET", "list")]
    [InlineData("Pods_ListByNamespace", "GET", "list")]
    [InlineData("list_user_pods", "GET", "list")]
    [InlineData("channelsCreate", "POST", "create")]
    [InlineData("post-technicalCancel", "POST", "cancel")]
    [InlineData("issueCreate", "POST", "create")]
    [InlineData("exportUsers", "POST", "export")]
    [InlineData("list_voices_v1_voices_get", "GET", "list")]
    [InlineData("user_get", "GET", "get")]
    [InlineData("voices_get", "POST", "get")]
    [InlineData("PostCustomersCustomer", "POST", null)]
    [InlineData("", "GET", null)]
    public void Find_returns_the_verb_of_the_vendor(string operationId, string httpMethod, string? verb) =>
        Assert.Equal(verb, OperationVerb.Find(operationId, httpMethod));

    [Theory]
    [InlineData("create", "GET", true)]
    [InlineData("get", "PUT", true)]
    [InlineData("list", "DELETE", true)]
    [InlineData("insert", "DELETE", true)]
    [InlineData("get", "POST", false)]
    [InlineData("search", "GET", false)]
    [InlineData("remove", "DELETE", false)]
    public void Contradicts_compares_the_verb_with_the_method(string verb, string httpMethod, bool expected) =>
        Assert.Equal(expected, OperationVerb.Contradicts(verb, httpMethod));

    [Theory]
    [InlineData("GetGetVersion", true)]
    [InlineData("PostGetMe", true)]
    [InlineData("CreateRead", true)]
    [InlineData("GetVersion", false)]
    [InlineData("Get", false)]
    [InlineData("SearchIssues", false)]
    public void IsDouble_finds_two_verbs(string method, bool expected) => Assert.Equal(expected, OperationVerb.IsDouble(method));
}
