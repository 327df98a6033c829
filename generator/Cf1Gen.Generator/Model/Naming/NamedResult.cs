namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The results that the names of operations distinguish.</summary>
internal enum NamedResult
{
    /// <summary>One value, or none.</summary>
    Single,

    /// <summary>A list in one response.</summary>
    List,

    /// <summary>A list that is read page by page.</summary>
    Pages,
}
