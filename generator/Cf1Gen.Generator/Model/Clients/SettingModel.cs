namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A path parameter that every operation has: a setting of the root client instead of an argument of each method.</summary>
/// <param name="WireName">The name in the path, <c>account_id</c>.</param>
/// <param name="Name">The property, <c>AccountId</c>.</param>
/// <param name="Parameter">The same as a parameter, <c>accountId</c>.</param>
/// <param name="SiblingMethod">The method that gives a client for another value, <c>ForAccount</c>.</param>
/// <param name="EnvironmentVariable">The variable that is read when the option is not set.</param>
/// <param name="Summary">What it is.</param>
internal sealed record SettingModel(
    string WireName, string Name, string Parameter, string SiblingMethod, string EnvironmentVariable, string? Summary);
