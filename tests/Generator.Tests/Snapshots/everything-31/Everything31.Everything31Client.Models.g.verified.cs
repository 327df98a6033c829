public sealed partial class Cleaned : ApiModel<Cleaned>
{
    public string? CleanedBy { get => Get(_cleanedBy, "cleaned-by"); init => _cleanedBy = value; }
}

public sealed partial class Person : ApiModel<Person>
{
    public string? PersonName { get => Get(_personName, "person-name"); init => _personName = value; }
    public PersonTaggedAs? TaggedAs { get => Get(_taggedAs, "tagged-as"); init => _taggedAs = value; }
}

public sealed partial class Sold : ApiModel<Sold>
{
    public Person? SoldTo { get => Get(_soldTo, "sold-to"); init => _soldTo = value; }
}

public readonly partial struct PersonTaggedAs : IOpenEnum<PersonTaggedAs>
{
    /// <summary><c>const-person</c></summary>
    public static PersonTaggedAs ConstPerson => new(Values.ConstPerson);
}
