# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""The description of a small service, and the answers that it gives."""

WSDL = """<?xml version="1.0"?>
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"
    xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xsd="http://www.w3.org/2001/XMLSchema"
    xmlns:t="urn:things" targetNamespace="urn:things" name="Things">
  <types>
    <xsd:schema targetNamespace="urn:things" elementFormDefault="qualified">
      <xsd:complexType name="Paging"><xsd:sequence>
        <xsd:element name="page" type="xsd:int"/>
        <xsd:element name="size" type="xsd:int"/>
      </xsd:sequence></xsd:complexType>
      <xsd:complexType name="Thing"><xsd:sequence>
        <xsd:element name="id" type="xsd:string" minOccurs="0"/>
        <xsd:element name="name" type="xsd:string"/>
        <xsd:element name="price" type="xsd:decimal" minOccurs="0"/>
        <xsd:element name="changed" type="xsd:dateTime" minOccurs="0"/>
      </xsd:sequence></xsd:complexType>
      <xsd:element name="listThings"><xsd:complexType><xsd:sequence>
        <xsd:element name="apiKey" type="xsd:string"/>
        <xsd:element name="paging" type="t:Paging"/>
      </xsd:sequence></xsd:complexType></xsd:element>
      <xsd:element name="listThingsResponse"><xsd:complexType><xsd:sequence>
        <xsd:element name="thing" type="t:Thing" minOccurs="0" maxOccurs="unbounded"/>
        <xsd:element name="total" type="xsd:int" minOccurs="0"/>
      </xsd:sequence></xsd:complexType></xsd:element>
      <xsd:element name="getThing"><xsd:complexType><xsd:sequence>
        <xsd:element name="apiKey" type="xsd:string"/>
        <xsd:element name="id" type="xsd:string"/>
      </xsd:sequence></xsd:complexType></xsd:element>
      <xsd:element name="createThing"><xsd:complexType><xsd:sequence>
        <xsd:element name="apiKey" type="xsd:string"/>
        <xsd:element name="thing" type="t:Thing"/>
      </xsd:sequence></xsd:complexType></xsd:element>
      <xsd:element name="thingResponse"><xsd:complexType><xsd:sequence>
        <xsd:element name="thing" type="t:Thing"/>
      </xsd:sequence></xsd:complexType></xsd:element>
    </xsd:schema>
  </types>
  <message name="listIn"><part name="parameters" element="t:listThings"/></message>
  <message name="listOut">
    <part name="parameters" element="t:listThingsResponse"/>
  </message>
  <message name="getIn"><part name="parameters" element="t:getThing"/></message>
  <message name="createIn"><part name="parameters" element="t:createThing"/></message>
  <message name="thingOut"><part name="parameters" element="t:thingResponse"/></message>
  <portType name="ThingsPort">
    <operation name="listThings">
      <input message="t:listIn"/><output message="t:listOut"/>
    </operation>
    <operation name="getThing">
      <input message="t:getIn"/><output message="t:thingOut"/>
    </operation>
    <operation name="createThing">
      <input message="t:createIn"/><output message="t:thingOut"/>
    </operation>
  </portType>
  <binding name="ThingsBinding" type="t:ThingsPort">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="listThings"><soap:operation soapAction="list"/>
      <input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output>
    </operation>
    <operation name="getThing"><soap:operation soapAction="get"/>
      <input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output>
    </operation>
    <operation name="createThing"><soap:operation soapAction="create"/>
      <input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output>
    </operation>
  </binding>
  <service name="Things">
    <port name="ThingsPort" binding="t:ThingsBinding">
      <soap:address location="http://internal.invalid:9/soap"/>
    </port>
  </service>
</definitions>"""

ENVELOPE = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"'
    ' xmlns="urn:things"><s:Body>%s</s:Body></s:Envelope>'
)
TYPE = {"Content-Type": "text/xml; charset=utf-8"}


def answer(content, status=200):
    return status, (ENVELOPE % content).encode(), TYPE


def fault(code, text):
    content = (
        "<s:Fault><faultcode>%s</faultcode><faultstring>%s</faultstring></s:Fault>"
    )
    return answer(content % (code, text), status=500)
