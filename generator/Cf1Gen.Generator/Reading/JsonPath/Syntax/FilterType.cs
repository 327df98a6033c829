namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>The types of the parameters and results of functions.</summary>
internal enum FilterType
{
    /// <summary>A JSON value, or nothing.</summary>
    Value,

    /// <summary>True or false, which are not the JSON values <c>true</c> and <c>false</c>.</summary>
    Logical,

    /// <summary>The nodes that a query selects.</summary>
    Nodes,
}
