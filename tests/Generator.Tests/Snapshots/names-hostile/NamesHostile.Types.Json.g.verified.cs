partial class AcmeApi : IApiModel<AcmeApi>
{
        json.Optional("a14"u8, ref _a14, JsonCodec.String);
}
partial class Attribute : IApiModel<Attribute>
{
        json.Optional("a21"u8, ref _a21, JsonCodec.String);
}
partial class Buffer : IApiModel<Buffer>
{
        json.Optional("a27"u8, ref _a27, JsonCodec.String);
}
partial class Class : IApiModel<Class>
{
        json.Optional("a0"u8, ref _a0, JsonCodec.String);
}
partial class Console : IApiModel<Console>
{
        json.Optional("a32"u8, ref _a32, JsonCodec.String);
}
partial class Convert : IApiModel<Convert>
{
        json.Optional("a36"u8, ref _a36, JsonCodec.String);
}
partial class DictionaryModel : IApiModel<DictionaryModel>
{
        json.Optional("a15"u8, ref _a15, JsonCodec.String);
}
partial class Dynamic : IApiModel<Dynamic>
{
        json.Optional("a20"u8, ref _a20, JsonCodec.String);
}
partial class Environment : IApiModel<Environment>
{
        json.Optional("a23"u8, ref _a23, JsonCodec.String);
}
partial class File : IApiModel<File>
{
        json.Optional("a24"u8, ref _a24, JsonCodec.String);
}
partial class Foo : IApiModel<Foo>
{
        json.Optional("a18"u8, ref _a18, JsonCodec.String);
}
partial class Foo2 : IApiModel<Foo2>
{
        json.Optional("a17"u8, ref _a17, JsonCodec.String);
}
partial class Foo3 : IApiModel<Foo3>
{
        json.Optional("a16"u8, ref _a16, JsonCodec.String);
}
partial class Global : IApiModel<Global>
{
        json.Optional("a13"u8, ref _a13, JsonCodec.String);
}
partial class Half : IApiModel<Half>
{
        json.Optional("a22"u8, ref _a22, JsonCodec.String);
}
partial class Index : IApiModel<Index>
{
        json.Optional("a29"u8, ref _a29, JsonCodec.String);
}
partial class Lazy : IApiModel<Lazy>
{
        json.Optional("a34"u8, ref _a34, JsonCodec.String);
}
partial class ListModel : IApiModel<ListModel>
{
        json.Optional("a6"u8, ref _a6, JsonCodec.String);
}
partial class Math : IApiModel<Math>
{
        json.Optional("a31"u8, ref _a31, JsonCodec.String);
}
partial class NamesHostileClient2 : IApiModel<NamesHostileClient2>
{
        json.Optional("a12"u8, ref _a12, JsonCodec.String);
}
partial class NamesHostileClient3 : IApiModel<NamesHostileClient3>
{
        json.Optional("a11"u8, ref _a11, JsonCodec.String);
}
partial class NamesHostileClientOptions2 : IApiModel<NamesHostileClientOptions2>
{
        json.Optional("a19"u8, ref _a19, JsonCodec.String);
}
partial class ObjectModel : IApiModel<ObjectModel>
{
        json.Optional("a7"u8, ref _a7, JsonCodec.String);
}
partial class Random : IApiModel<Random>
{
        json.Optional("a33"u8, ref _a33, JsonCodec.String);
}
partial class Range : IApiModel<Range>
{
        json.Optional("a28"u8, ref _a28, JsonCodec.String);
}
partial class Record : IApiModel<Record>
{
        json.Optional("a1"u8, ref _a1, JsonCodec.String);
}
partial class StringModel : IApiModel<StringModel>
{
        json.Optional("a5"u8, ref _a5, JsonCodec.String);
}
partial class StringModel2 : IApiModel<StringModel2>
{
        json.Optional("a4"u8, ref _a4, JsonCodec.String);
}
partial class SystemModel : IApiModel<SystemModel>
{
        json.Optional("a2"u8, ref _a2, JsonCodec.String);
}
partial class TaskModel : IApiModel<TaskModel>
{
        json.Optional("a3"u8, ref _a3, JsonCodec.String);
}
partial class Thread : IApiModel<Thread>
{
        json.Optional("a25"u8, ref _a25, JsonCodec.String);
}
partial class Timer : IApiModel<Timer>
{
        json.Optional("a26"u8, ref _a26, JsonCodec.String);
}
partial class Tuple : IApiModel<Tuple>
{
        json.Optional("a35"u8, ref _a35, JsonCodec.String);
}
partial class TypeReplaceAll : IApiModel<TypeReplaceAll>
{
        json.Optional("p0"u8, ref _p0, JsonCodec.Model<Class>());
        json.Optional("p1"u8, ref _p1, JsonCodec.Model<Record>());
        json.Optional("p2"u8, ref _p2, JsonCodec.Model<SystemModel>());
        json.Optional("p3"u8, ref _p3, JsonCodec.Model<TaskModel>());
        json.Optional("p4"u8, ref _p4, JsonCodec.Model<StringModel2>());
        json.Optional("p5"u8, ref _p5, JsonCodec.Model<StringModel>());
        json.Optional("p6"u8, ref _p6, JsonCodec.Model<ListModel>());
        json.Optional("p7"u8, ref _p7, JsonCodec.Model<ObjectModel>());
        json.Optional("p8"u8, ref _p8, JsonCodec.Model<日本>());
        json.Optional("p9"u8, ref _p9, JsonCodec.Json);
        json.Optional("p10"u8, ref _p10, JsonCodec.Model<_1st>());
        json.Optional("p11"u8, ref _p11, JsonCodec.Model<NamesHostileClient3>());
        json.Optional("p12"u8, ref _p12, JsonCodec.Model<NamesHostileClient2>());
        json.Optional("p13"u8, ref _p13, JsonCodec.Model<Global>());
        json.Optional("p14"u8, ref _p14, JsonCodec.Model<AcmeApi>());
        json.Optional("p15"u8, ref _p15, JsonCodec.Model<DictionaryModel>());
        json.Optional("p16"u8, ref _p16, JsonCodec.Model<Foo3>());
        json.Optional("p17"u8, ref _p17, JsonCodec.Model<Foo2>());
        json.Optional("p18"u8, ref _p18, JsonCodec.Model<Foo>());
        json.Optional("p19"u8, ref _p19, JsonCodec.Model<NamesHostileClientOptions2>());
        json.Optional("p20"u8, ref _p20, JsonCodec.Model<Dynamic>());
        json.Optional("p21"u8, ref _p21, JsonCodec.Model<Attribute>());
        json.Optional("p22"u8, ref _p22, JsonCodec.Model<Half>());
        json.Optional("p23"u8, ref _p23, JsonCodec.Model<Environment>());
        json.Optional("p24"u8, ref _p24, JsonCodec.Model<File>());
        json.Optional("p25"u8, ref _p25, JsonCodec.Model<Thread>());
        json.Optional("p26"u8, ref _p26, JsonCodec.Model<Timer>());
        json.Optional("p27"u8, ref _p27, JsonCodec.Model<Buffer>());
        json.Optional("p28"u8, ref _p28, JsonCodec.Model<Range>());
        json.Optional("p29"u8, ref _p29, JsonCodec.Model<Index>());
        json.Optional("p30"u8, ref _p30, JsonCodec.Model<Version>());
        json.Optional("p31"u8, ref _p31, JsonCodec.Model<Math>());
        json.Optional("p32"u8, ref _p32, JsonCodec.Model<Console>());
        json.Optional("p33"u8, ref _p33, JsonCodec.Model<Random>());
        json.Optional("p34"u8, ref _p34, JsonCodec.Model<Lazy>());
        json.Optional("p35"u8, ref _p35, JsonCodec.Model<Tuple>());
        json.Optional("p36"u8, ref _p36, JsonCodec.Model<Convert>());
}
partial class Version : IApiModel<Version>
{
        json.Optional("a30"u8, ref _a30, JsonCodec.String);
}
partial class _1st : IApiModel<_1st>
{
        json.Optional("a10"u8, ref _a10, JsonCodec.String);
}
partial class 日本 : IApiModel<日本>
{
        json.Optional("a8"u8, ref _a8, JsonCodec.String);
}
