using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class MethodNameTests
{
    [Theory]
    [InlineData("GET", "", false, true, "Get")]
    [InlineData("GET", "", true, true, "List")]
    [InlineData("POST", "", false, true, "Create")]
    [InlineData("PUT", "", false, true, "Update")]
    [InlineData("DELETE", "", false, true, "DeleteAll")]
    [InlineData("DELETE", "", false, false, "Delete")]
    [InlineData("GET", "quota", false, true, "GetQuota")]
    [InlineData("GET", "types", true, true, "ListTypes")]
    [InlineData("POST", "new", false, true, "Create")]
    [InlineData("POST", "bulk", false, true, "CreateBulk")]
    [InlineData("POST", "search", false, true, "Search")]
    [InlineData("POST", "tags/refresh", false, true, "RefreshTags")]
    [InlineData("OPTIONS", "", false, true, "Options")]
    public void Operation_is_named_after_its_action_and_resource(
        string method, string action, bool returnsList, bool isCollection, string expected)
    {
        var actions = action.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var place = new ResourcePlace(["things"], actions, IsItem: false, isCollection && method != "GET");

        Assert.Equal(expected, MethodName.Of(place, method, returnsList, returnsPages: false, sendsFile: false));
    }

    [Theory]
    [InlineData("GET", "Get")]
    [InlineData("POST", "Update")]
    [InlineData("PATCH", "Update")]
    [InlineData("DELETE", "Delete")]
    public void Operation_on_an_item_is_never_named_List_or_Create(string method, string expected)
    {
        var item = new ResourcePlace(["things"], [], IsItem: true, IsCollection: true);

        Assert.Equal(expected, MethodName.Of(item, method, returnsList: true, returnsPages: false, sendsFile: false));
    }
}
