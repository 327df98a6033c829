namespace Cf1Gen.Generator.Model;

/// <summary>Where and how an option is sent.</summary>
internal enum OptionPlace
{
    /// <summary><c>?name=a</c>, a list as <c>?name=a&amp;name=b</c>.</summary>
    Query,

    /// <summary>A list as <c>?name=a,b</c>.</summary>
    QueryCommaSeparated,

    /// <summary>JSON text in one value, <c>?name={"a":1}</c>.</summary>
    QueryJson,

    /// <summary>A list as one JSON text per item, <c>?name={"a":1}&amp;name={"a":2}</c>.</summary>
    QueryJsonItems,

    Header,
}
