namespace Cf1Gen.Generator.Baselines;

/// <summary>A path parameter that is a setting of the client.</summary>
/// <param name="WireName">The name in the path, <c>account_id</c>.</param>
/// <param name="Name">The name of the property, <c>AccountId</c>.</param>
/// <param name="SiblingMethod">The name of the method that returns a client for another value, <c>ForAccount</c>.</param>
internal sealed record BaselineSetting(string WireName, string Name, string SiblingMethod);
