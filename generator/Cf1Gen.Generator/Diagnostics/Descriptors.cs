using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Diagnostics;

/// <summary>Everything that Cf1Gen has to say about a document. README.md beside this file has a section for each id.</summary>
/// <remarks>
/// Error: the client would be wrong or empty. Warning: it may be wrong. Info: it is right, and less typed than it could be.
/// An error that leaves no client cannot be configured away: the compiler stops at such an error before it looks into methods, and
/// so does not complain of each use of what was not generated.
/// </remarks>
internal static class Descriptors
{
    private const string Category = "Cf1Gen";
    private const string Help = "https://github.com/cf1gen/cf1gen/blob/main/generator/Cf1Gen.Generator/Diagnostics/README.md";

    /// <summary>{0}: what was being worked on. {1}: the exception.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        id: "CF1001",
        title: "Cf1Gen failed",
        messageFormat: "Cf1Gen failed at {0}: {1}. This is a bug in Cf1Gen; what belongs to this place was not generated.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1001");

    /// <summary>{0}: JSON or YAML. {1}: what the parser says.</summary>
    public static readonly DiagnosticDescriptor SyntaxError = new(
        id: "CF1002",
        title: "The document cannot be parsed",
        messageFormat: "This is not valid {0}: {1}. Nothing was generated from this file.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1002",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: what was found instead.</summary>
    public static readonly DiagnosticDescriptor NotOpenApi = new(
        id: "CF1003",
        title: "The document is not OpenAPI",
        messageFormat: "This is not an OpenAPI document of version 2.0, 3.0, 3.1 or 3.2: {0}. No client was generated from this document.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1003",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: pointer. {1}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor LibraryErrors = new(
        id: "CF1004",
        title: "A part of the document is not as OpenAPI has it",
        messageFormat: "'{0}' is not as OpenAPI has it: {1}. That part was ignored and the rest was read.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1004");

    /// <summary>{0}: the reference. {1}: why it cannot be followed, and what to do.</summary>
    public static readonly DiagnosticDescriptor ExternalReference = new(
        id: "CF1005",
        title: "A reference leaves the project",
        messageFormat: "The reference '{0}' {1}. It was treated as if nothing were said there.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1005");

    /// <summary>{0}: pointer. {1}: why.</summary>
    public static readonly DiagnosticDescriptor LeftOut = new(
        id: "CF1006",
        title: "A part of the document was left out",
        messageFormat: "'{0}' cannot be read: {1}. It was left out and the rest was read.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1006");

    /// <summary>{0}: pointer. {1}: line of the first one.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        id: "CF1007",
        title: "A key is there twice",
        messageFormat: "'{0}' is already there at line {1}. The one here, which is the last, was used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1007");

    /// <summary>{0}: the reference. {1}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = new(
        id: "CF1008",
        title: "A reference leads nowhere",
        messageFormat: "The reference '{0}' {1}. It was treated as if nothing were said there.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1008");

    /// <summary>{0}: id. {1}: how many times in all. {2}: how many are shown.</summary>
    public static readonly DiagnosticDescriptor MoreOfTheSame = new(
        id: "CF1009",
        title: "There are more problems of one kind than are shown",
        messageFormat: "{0} was found {1} times in this document, and the first {2} are shown. The next one is here.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1009");

    /// <summary>{0}: pointer of the schema. {1}: why, as the end of "because …".</summary>
    public static readonly DiagnosticDescriptor UntypedSchema = new(
        id: "CF1010",
        title: "A schema could not be typed",
        messageFormat: "'{0}' could not be typed because {1}. Its values are given as JsonElement.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1010");

    /// <summary>{0}: the property. {1}: one type. {2}: the other. {3}: what was used.</summary>
    public static readonly DiagnosticDescriptor ContradictoryProperty = new(
        id: "CF1011",
        title: "An allOf declares a property twice, with different types or values",
        messageFormat: "The parts of an allOf declare '{0}' as {1} and as {2}. {3} was used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1011");

    /// <summary>{0}: what is named, in the words of the document. {1}: the name it cannot have. {2}: the name it got.</summary>
    public static readonly DiagnosticDescriptor Renamed = new(
        id: "CF1012",
        title: "Two names are the same in C#",
        messageFormat: "'{0}' would be '{1}' in C#, and that name is taken. It was named '{2}'.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1012");

    /// <summary>{0}: the operation. {1}: the content type. {2}: what its content is given as.</summary>
    public static readonly DiagnosticDescriptor UnsupportedContent = new(
        id: "CF1013",
        title: "A content type is not supported",
        messageFormat: "'{0}' has content of type '{1}', which Cf1Gen has no type for. It is given as {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1013");

    /// <summary>{0}: the value. {1}: the option. {2}: what it should be.</summary>
    public static readonly DiagnosticDescriptor BadOption = new(
        id: "CF1014",
        title: "An option has a value that cannot be used",
        messageFormat: "'{0}' cannot be used as {1}, which has to be {2}. No client was generated from this document.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1014",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the options and their values. {1}: how many paths there are. {2}: the first of them.</summary>
    public static readonly DiagnosticDescriptor NothingIncluded = new(
        id: "CF1015",
        title: "The filters include nothing",
        messageFormat: "{0} leaves nothing of the {1} paths of this document, of which the first is '{2}'. The client is empty.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1015",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the parameter. {1}: the operation. {2}: what is not supported. {3}: what was done.</summary>
    public static readonly DiagnosticDescriptor UnsupportedParameter = new(
        id: "CF1016",
        title: "A parameter has a form that is not supported",
        messageFormat: "The parameter '{0}' of '{1}' {2}, which is not supported. It was {3}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1016");

    public static readonly DiagnosticDescriptor NoOperations = new(
        id: "CF1017",
        title: "The document has no operations",
        messageFormat: "This document has no operations. The client is empty.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1017");

    /// <summary>{0}: the limit, as the end of "goes beyond …".</summary>
    public static readonly DiagnosticDescriptor LimitExceeded = new(
        id: "CF1018",
        title: "The document is too deep or too large",
        messageFormat: "This document goes beyond {0}, counting from its beginning to this place. No client was generated from it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1018",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Unreadable = new(
        id: "CF1019",
        title: "The file cannot be read",
        messageFormat: "The compiler could not read this file. No client was generated from it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1019",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: pointer.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = new(
        id: "CF1020",
        title: "A member is not part of OpenAPI",
        messageFormat: "'{0}' is not a member that this version of OpenAPI has. It was ignored.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1020");

    /// <summary>{0}: pointer. {1}: the property.</summary>
    public static readonly DiagnosticDescriptor UndeclaredProperty = new(
        id: "CF1030",
        title: "A required property is not declared",
        messageFormat: "'{0}' requires a property '{1}' that it does not declare. It is found in AdditionalProperties when it comes.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1030");

    /// <summary>{0}: pointer.</summary>
    public static readonly DiagnosticDescriptor AlternativesBesideProperties = new(
        id: "CF1031",
        title: "A schema has properties and alternatives",
        messageFormat: "'{0}' has properties beside oneOf or anyOf. The properties were typed; what only an alternative declares is found in AdditionalProperties.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1031");

    /// <summary>{0}: the operation. {1}: the parameter.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPathParameter = new(
        id: "CF1032",
        title: "A path has a parameter that is not declared",
        messageFormat: "The path of '{0}' has a parameter '{1}' that is not declared. It was taken as a string.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1032");

    /// <summary>{0}: the parameter. {1}: the operation. {2}: why, as the end of "it …".</summary>
    public static readonly DiagnosticDescriptor ParameterLeftOut = new(
        id: "CF1040",
        title: "A parameter is left out",
        messageFormat: "The parameter '{0}' of '{1}' {2}. It was left out.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1040");

    /// <summary>{0}: the parameter. {1}: the operation.</summary>
    public static readonly DiagnosticDescriptor ParameterTwice = new(
        id: "CF1041",
        title: "A parameter is declared twice",
        messageFormat: "The parameter '{0}' of '{1}' is declared twice in one list. The first declaration was used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1041");

    /// <summary>{0}: the parameter. {1}: the operation.</summary>
    public static readonly DiagnosticDescriptor UndefinedForm = new(
        id: "CF1042",
        title: "OpenAPI does not say how a parameter is written",
        messageFormat: "The parameter '{0}' of '{1}' is a list of lists or objects, and OpenAPI does not say how that is written. It is sent as JSON text.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1042");

    /// <summary>{0}: the operation. {1}: "answers" or "is sent". {2}: the content type that is used. {3}: the others.</summary>
    public static readonly DiagnosticDescriptor OtherContent = new(
        id: "CF1043",
        title: "There are other content types",
        messageFormat: "'{0}' {1} with '{2}'. What else the document has for it is not offered: {3}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1043");

    /// <summary>{0}: the operation. {1}: the status. {2}: the status whose answer is the result.</summary>
    public static readonly DiagnosticDescriptor OtherAnswer = new(
        id: "CF1044",
        title: "Another success has another answer",
        messageFormat: "'{0}' may answer {1} with something else than {2}, whose answer is the result. It is found in the raw answer only.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1044");

    /// <summary>{0}: the operation. {1}: the address.</summary>
    public static readonly DiagnosticDescriptor UnusableServer = new(
        id: "CF1045",
        title: "A server of its own cannot be used",
        messageFormat: "'{0}' has the server '{1}', which is no http or https address and no path. It is sent to the service's own address.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1045");

    /// <summary>{0}: the operation. {1}: the address.</summary>
    public static readonly DiagnosticDescriptor CredentialStaysHome = new(
        id: "CF1046",
        title: "A credential is not sent to another host",
        messageFormat: "'{0}' is at '{1}', another host, and asks for no credential itself. None is sent there.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1046");

    /// <summary>{0}: the operation. {1}: the members.</summary>
    public static readonly DiagnosticDescriptor BesideResult = new(
        id: "CF1047",
        title: "An envelope has members of its own",
        messageFormat: "The envelope of '{0}' has members beside the result that no envelope has: {1}. The client gives the result alone.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1047");

    /// <summary>{0}: pointer. {1}: the type. {2}: the properties.</summary>
    public static readonly DiagnosticDescriptor PropertiesOfNoObject = new(
        id: "CF1048",
        title: "A schema that is no object has properties",
        messageFormat: "'{0}' is of type {1} and has properties all the same: {2}. It was taken as its type says.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1048");

    /// <summary>{0}: pointer.</summary>
    public static readonly DiagnosticDescriptor MapBesideProperties = new(
        id: "CF1050",
        title: "A schema has properties and others whose type it tells",
        messageFormat: "'{0}' has properties, and others of a type that it tells. The others are found in AdditionalProperties, as JsonElement.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1050");

    /// <summary>{0}: pointer. {1}: the property. {2}: why not.</summary>
    public static readonly DiagnosticDescriptor DiscriminatorAlone = new(
        id: "CF1051",
        title: "The kinds of a schema are not told apart",
        messageFormat: "'{0}' tells kinds apart by '{1}', and {2}. The schema was taken as one type; what a kind adds is found in AdditionalProperties.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1051");

    /// <summary>{0}: pointer. {1}: the entries.</summary>
    public static readonly DiagnosticDescriptor MappingToNothing = new(
        id: "CF1052",
        title: "A mapping names no alternative",
        messageFormat: "'{0}' has entries that name none of the schemas that the discriminator tells apart: {1}. They were ignored; such a value is one of an unknown type.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1052");

    /// <summary>{0}: pointer.</summary>
    public static readonly DiagnosticDescriptor DynamicReference = new(
        id: "CF1053",
        title: "A dynamic reference was taken as a fixed one",
        messageFormat: "'{0}' may lead elsewhere in a schema that builds on this one. It was taken as a reference to the anchor in this file.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1053");

    /// <summary>{0}: pointer. {1}: the keywords.</summary>
    public static readonly DiagnosticDescriptor BesideReference = new(
        id: "CF1054",
        title: "What stands beside a reference does not count",
        messageFormat: "'{0}' has keywords beside its $ref, and before OpenAPI 3.1 these do not count: {1}. The reference alone was taken.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1054");

    /// <summary>{0}: pointer. {1}: the type. {2}: what it was taken for.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new(
        id: "CF1055",
        title: "OpenAPI has no such type",
        messageFormat: "'{0}' is '{1}', a type that OpenAPI does not have. It was taken for {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1055");

    /// <summary>{0}: pointer; {1}: the keyword.</summary>
    public static readonly DiagnosticDescriptor ConditionalSchema = new(
        id: "CF1056",
        title: "Another schema applies under a condition",
        messageFormat: "'{0}' applies other schemas under a condition, by '{1}'. What they add is found in AdditionalProperties.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1056");

    /// <summary>{0}: the path. {1}: the path with a slash.</summary>
    public static readonly DiagnosticDescriptor PathWithoutSlash = new(
        id: "CF1060",
        title: "A path does not begin with a slash",
        messageFormat: "'{0}' does not begin with a slash, as every path does. It was taken as '{1}'.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1060");

    /// <summary>{0}: the parameter. {1}: the operation.</summary>
    public static readonly DiagnosticDescriptor ParameterOfTwoKinds = new(
        id: "CF1061",
        title: "A parameter has a schema and content",
        messageFormat: "The parameter '{0}' of '{1}' has both a schema and content. The schema was used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1061");

    /// <summary>{0}: the scheme. {1}: what it is. {2}: what to do.</summary>
    public static readonly DiagnosticDescriptor UnsupportedScheme = new(
        id: "CF1062",
        title: "A security scheme has to be seen to by the program",
        messageFormat: "The security scheme '{0}' is {1}. {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1062");

    /// <summary>{0}: what it says instead. {1}: the start of the variable's name.</summary>
    public static readonly DiagnosticDescriptor NoServer = new(
        id: "CF1063",
        title: "The document does not say where the service is",
        messageFormat: "{0}. Programs have to say it: with the option BaseAddress, or the environment variable {1}_BASE_URL.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1063");

    /// <summary>{0}: the full name of the type. {1}: the file of the other document.</summary>
    public static readonly DiagnosticDescriptor NamespaceShared = new(
        id: "CF1064",
        title: "Two documents declare the same type",
        messageFormat: "The document '{1}' declares '{0}' as well. No client was generated for this document. Set another namespace for one of them.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1064");

    /// <summary>{0}: the glob. {1}: the option. {2}: what comes nearest.</summary>
    public static readonly DiagnosticDescriptor FilterNamesNothing = new(
        id: "CF1065",
        title: "A filter names nothing",
        messageFormat: "'{0}' in {1} names nothing of this document. {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1065");

    /// <summary>{0}: JSON or YAML; {1}: what its rules forbid.</summary>
    public static readonly DiagnosticDescriptor LooseSyntax = new(
        id: "CF1080",
        title: "The document is loosely written",
        messageFormat: "By the rules this is not {0}: {1}. It was read all the same.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1080");

    /// <summary>{0}: pointer; {1}: how it is in version 3.</summary>
    public static readonly DiagnosticDescriptor OlderWords = new(
        id: "CF1081",
        title: "A part is written in the words of an older version",
        messageFormat: "'{0}' is of version 2.0: since 3.0 {1}. It was read as what it is meant for, as JSON.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Help + "#cf1081");

    /// <summary>What is lost of a document, and an error where the project is strict.</summary>
    public static bool IsLoss(DiagnosticDescriptor descriptor) => descriptor.Id is
        "CF1004" or "CF1005" or "CF1006" or "CF1007" or "CF1008" or "CF1010" or "CF1011" or "CF1013" or "CF1016" or "CF1017" or "CF1030" or "CF1031"
        or "CF1041" or "CF1044" or "CF1045" or "CF1047" or "CF1048" or "CF1050" or "CF1051" or "CF1052" or "CF1054" or "CF1055" or "CF1056" or "CF1062";
}
