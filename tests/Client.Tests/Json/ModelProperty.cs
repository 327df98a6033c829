using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>A property of a generated model.</summary>
internal sealed class ModelProperty
{
    private readonly PropertyInfo _property;

    public ModelProperty(string name, Type model, bool isRequired, JsonNode example)
    {
        Name = name;
        IsRequired = isRequired;
        Example = example;
        var nameInCSharp = string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        _property = model.GetProperty(nameInCSharp) ?? throw new MissingMemberException(model.Name, nameInCSharp);
    }

    /// <summary>Gets the name in JSON.</summary>
    public string Name { get; }

    public bool IsRequired { get; }

    /// <summary>Gets the example of the document.</summary>
    public JsonNode Example { get; }

    /// <summary>Gets the type in C#, without nullability.</summary>
    public Type Type => Nullable.GetUnderlyingType(_property.PropertyType) ?? _property.PropertyType;

    /// <summary>Gets a value indicating whether the property can be set after the object was created.</summary>
    public bool IsSettable =>
        !_property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Gets values that the property cannot have.</summary>
    public IEnumerable<WrongValue> WrongValues => Type switch
    {
        _ when Type == typeof(string) => Wrong("1", "0.5", "true", "false", "[]", """["a"]""", "{}", """{"a":"b"}"""),
        _ when Type == typeof(int) => Wrong("0.5", "2147483648", "-2147483649", "1e400", "\"1\"", "\"\"", "true", "[]", "[1]", "{}"),
        _ when Type == typeof(bool) => Wrong("0", "1", "\"true\"", "\"\"", "[]", "[true]", "{}"),
        _ when Type == typeof(DateTimeOffset) => Wrong(
            "1648790400", "\"\"", "\"routine\"", "\"2022-02-30T00:00:00Z\"", "\"2022-04-01T25:00:00Z\"", "true", "[]", "{}"),
        _ when IsOpenEnum(Type) => Wrong("1", "true", "[]", """["amber"]""", "{}"),
        _ when IsList(Type) => Wrong("1", "\"a\"", "true", "{}", """{"0":"a"}""").Concat(
            [new("[1]", "[0]"), new("[null]", "[0]"), new("""["a",{}]""", "[1]"), new("""["a","b",["c"]]""", "[2]")]),
        _ => throw new NotSupportedException($"Add values that are invalid for {Type}."),
    };

    /// <summary>Gets the value of the property; throws the exceptions that a caller receives.</summary>
    public object? Get(object model)
    {
        try
        {
            return _property.GetValue(model);
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }

    public void Set(object model, object? value) => _property.SetValue(model, value);

    public override string ToString() => Name;

    private static IEnumerable<WrongValue> Wrong(params string[] values) => values.Select(value => new WrongValue(value));

    private static bool IsOpenEnum(Type type) =>
        type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IOpenEnum<>));

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
}
