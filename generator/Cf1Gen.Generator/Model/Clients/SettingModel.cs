namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A path parameter of every operation, which is a setting of the root client instead of a parameter of every method.</summary>
/// <param name="WireName">The name in the path, <c>account_id</c>.</param>
/// <param name="Name">The name of the property, <c>AccountId</c>.</param>
/// <param name="Parameter">The name of a parameter for the setting, <c>accountId</c>.</param>
/// <param name="SiblingMethod">The name of the method that returns a client for another value, <c>ForAccount</c>.</param>
/// <param name="EnvironmentVariable">The environment variable that is read when the option is not set.</param>
/// <param name="Summary">The description.</param>
internal sealed record SettingModel(
    string WireName, string Name, string Parameter, string SiblingMethod, string EnvironmentVariable, string? Summary);
