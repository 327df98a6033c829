using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.Extensions;

/// <summary>The extensions of OpenAPI that Cf1Gen defines. <c>docs/names.md</c> has the same table.</summary>
internal static class OwnExtensions
{
    /// <summary>The start of the names of all extensions.</summary>
    public const string Prefix = "x-cf1gen-";

    /// <summary>The client of an operation.</summary>
    public const string Client = Prefix + "client";

    /// <summary>The name of the method.</summary>
    public const string Method = Prefix + "method";

    /// <summary>The name of a type.</summary>
    public const string Name = Prefix + "name";

    /// <summary>The start of the paths that names no resource.</summary>
    public const string RootPath = Prefix + "root-path";

    /// <summary>The path parameters that are settings of the client.</summary>
    public const string Settings = Prefix + "settings";

    /// <summary>The paging of a list.</summary>
    public const string Paging = Prefix + "paging";

    /// <summary>Gets all extensions.</summary>
    public static IReadOnlyList<OwnExtension> All { get; } =
    [
        new(Client, ExtensionPlace.PathItem | ExtensionPlace.Operation),
        new(Method, ExtensionPlace.Operation),
        new(Name, ExtensionPlace.Schema),
        new(RootPath, ExtensionPlace.Document),
        new(Settings, ExtensionPlace.Document),
        new(Paging, ExtensionPlace.Operation, IsString: false),
    ];

    /// <summary>Determines whether a member has a name of Cf1Gen, even if no extension has the name.</summary>
    public static bool Includes(string member) => member.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
}
